// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.List;
import org.ourlet.organisation.Organisation;

/**
 * The organisations of the installation.
 *
 * @param link invitation link made just now, empty otherwise
 * @param invited name of the person it is for
 */
public record OperationView(
        OrganisationView form, List<Organisation> organisations, boolean guidePublic, String link, String invited) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.time.ZoneId;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/** An organisation with an ISMS of its own. Sees nothing of any other. */
public record Organisation(
        OrganisationId id, String slug, String name, ZoneId zone, Language documentLanguage, long version) {}

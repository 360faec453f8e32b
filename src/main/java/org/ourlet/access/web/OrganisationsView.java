// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import org.ourlet.access.MemberDirectory.Membership;

/** The organisations of an account; an operator also sees the way to the installation. */
public record OrganisationsView(List<Membership> memberships, boolean operator) {}

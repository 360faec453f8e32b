// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import java.util.List;
import org.ourlet.installation.HealthSummary;

/**
 * The overview of the installation.
 *
 * @param asksNobody nobody has to have a second factor
 */
public record OverviewView(HealthSummary health, boolean asksNobody) {

    /** The pages about the installation: their addresses, which are the ends of their message keys, too. */
    public List<String> pages() {
        return List.of(
                "organisations",
                "packages",
                "accounts",
                "sign-in-methods",
                "backups",
                "legal-holds",
                "mail",
                "journal",
                "licences");
    }
}

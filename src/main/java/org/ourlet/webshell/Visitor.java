// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;

/**
 * Who looks at the page, as far as the frame needs to know.
 *
 * @param account null for somebody who is not signed in
 * @param organisation the one in the path, null when there is none or the account does not belong to it
 */
public record Visitor(@Nullable Account account, @Nullable Organisation organisation) {

    public static final Visitor ANONYMOUS = new Visitor(null, null);

    /** Somebody in the same organisation, of whom nothing is known and who may do nothing. */
    Visitor unnamed() {
        Organisation shown = organisation == null
                ? null
                : new Organisation(
                        organisation.id, organisation.slug, organisation.name, organisation.zone, "", Set.of());
        return new Visitor(null, shown);
    }

    /** A signed-in account. */
    public record Account(String name, Language language, boolean operator) {}

    /**
     * The organisation whose page is shown.
     *
     * @param person key of the visitor as a person of it
     * @param permissions names of what the visitor may do there
     */
    public record Organisation(
            OrganisationId id, String slug, String name, ZoneId zone, String person, Set<String> permissions) {

        public boolean may(String permission) {
            return permissions.contains(permission);
        }

        /** The address of a page of the organisation; the path begins with a slash or is empty. */
        public String path(String path) {
            return "/organisations/" + slug + path;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.ZoneId;
import java.util.Set;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;

/** A signed-in account inside one organisation: what it may do there. Handlers receive it as an argument. */
public record Member(
        OrganisationId organisation,
        String slug,
        String organisationName,
        ZoneId zone,
        String person,
        Actor actor,
        Set<Permission> permissions) {

    public Member {
        permissions = Set.copyOf(permissions);
    }

    /** The address of a page of the organisation; the path begins with a slash or is empty. */
    public String path(String path) {
        return "/organisations/" + slug + path;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.ourlet.access.Permission;
import org.ourlet.guide.ActorCategory;

/** What each actor category may do in its organisation. Somebody with several categories may do all of it. */
public final class CategoryPermissions {

    private CategoryPermissions() {}

    public static Set<Permission> of(Collection<ActorCategory> categories) {
        Set<Permission> permissions = EnumSet.of(Permission.TAKE_PART);
        categories.forEach(category -> permissions.addAll(of(category)));
        return permissions;
    }

    private static Set<Permission> of(ActorCategory category) {
        return switch (category) {
            case ISMS_ACCOUNTABLE ->
                EnumSet.of(Permission.READ_ALL, Permission.DECLARE, Permission.APPROVE, Permission.EDIT_ALL);
            case TOP_MANAGEMENT, OPERATIONAL_MANAGEMENT ->
                EnumSet.of(Permission.READ_ALL, Permission.DECLARE, Permission.APPROVE);
            case EMPLOYEE -> EnumSet.of(Permission.TAKE_PART);
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;

/**
 * The person for whom the next action is looked for.
 *
 * @param person key
 * @param editsAll may change everything: does whatever was not handed over to somebody else
 * @param declares may say that tasks of the own activities are done
 */
public record Worker(String person, boolean editsAll, boolean declares) {

    public static Worker of(Member member) {
        return new Worker(member.person(), member.may(Permission.EDIT_ALL), member.may(Permission.DECLARE));
    }

    boolean canWorkOn(ActivityState activity, TaskState task) {
        if (editsAll) {
            return !activity.isHandedOverToAnotherThan(person);
        }
        return declares && task.declared() && activity.isDoneBy(person);
    }
}

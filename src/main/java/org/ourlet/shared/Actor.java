// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in account and, inside an organisation, the person it belongs to.
 *
 * @param person key of the person, null when the account acts for the installation
 * @param name as it is shown in histories
 */
public record Actor(String account, @Nullable String person, String name) {

    /** The program itself, for what happens without anybody asking. */
    public static final Actor PROGRAM = new Actor("program", null, "Ourlet");
}

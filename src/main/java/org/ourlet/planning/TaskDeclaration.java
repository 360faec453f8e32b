// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.Instant;

/**
 * Somebody says that a task is done, because only a person can know.
 *
 * @param account key of the account that said so
 * @param name as it was then
 * @param note empty for none
 */
public record TaskDeclaration(
        String id, String activity, String task, String account, String name, Instant at, String note) {}

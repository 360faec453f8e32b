// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

/**
 * What a backup holds, as counted while reading it to its end.
 *
 * @param schema version of the tables
 * @param madeAt in UTC
 */
public record BackupContents(String schema, String madeAt, int tables, long rows) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.leaving;

import java.util.Map;

/**
 * What a package says of itself.
 *
 * @param schema version of the tables
 * @param madeAt in UTC
 * @param tables rows by the name of their table, in order
 */
public record PackageHead(
        String schema, String madeAt, String organisation, String organisationName, Map<String, Long> tables) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

/**
 * What stands around the rows of a part of the register.
 *
 * @param path of the register below the organisation
 * @param shown how many risks stand in the part
 * @param found how many risks there are in all parts
 */
public record RegisterFrame(String path, RegisterQuery query, int shown, int found) {

    /** Number of parts. */
    public int parts() {
        return Math.max(1, (found + RegisterQuery.PAGE_SIZE - 1) / RegisterQuery.PAGE_SIZE);
    }

    public int from() {
        return (query.page() - 1) * RegisterQuery.PAGE_SIZE + 1;
    }

    public int to() {
        return from() + shown - 1;
    }

    public String path(RegisterQuery.Show show) {
        return query.path(path, show, query.sort(), 1);
    }

    public String part(int number) {
        return query.path(path, query.show(), query.sort(), number);
    }
}

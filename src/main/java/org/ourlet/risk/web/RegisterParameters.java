// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import org.jspecify.annotations.Nullable;

/** What an address says about the part of a register. */
public record RegisterParameters(
        @Nullable String show,
        @Nullable String sort,
        @Nullable String q,
        @Nullable String page) {

    RegisterQuery query() {
        return new RegisterQuery(show, sort, q, page);
    }
}

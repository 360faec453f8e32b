// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

/** Key of an organisation: the first argument of every store method. */
public record OrganisationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}

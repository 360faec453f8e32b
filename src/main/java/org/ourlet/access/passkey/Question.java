// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the browser asks of a device.
 *
 * @param credentials of the account, when it is known: one of them has to sign, or none of them is made anew
 * @param owner for whom a new one is made, null when one has to sign
 */
public record Question(
        String challenge,
        String relyingParty,
        List<String> credentials,
        @Nullable Owner owner) {

    public Question {
        credentials = List.copyOf(credentials);
    }

    /** @param handle by which the device gives back whose passkey it is; says nothing about the person */
    public record Owner(String handle, String email, String name) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.passkey;

/** What a challenge is for; it is worth nothing for anything else. */
public record Purpose(String text) {

    public static final Purpose SIGN_IN = new Purpose("to sign in");

    public static Purpose toConfirm(String account) {
        return new Purpose("to confirm " + account);
    }

    public static Purpose toRegister(String account) {
        return new Purpose("to register " + account);
    }
}

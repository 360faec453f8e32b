// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/**
 * What an account has besides its password.
 *
 * @param app it is set up
 * @param recoveryCodes not used yet
 */
public record HeldFactors(boolean app, int passkeys, int recoveryCodes) {

    /** Recovery codes alone are no factor. */
    public boolean any() {
        return app || hasPasskey();
    }

    public boolean hasPasskey() {
        return passkeys > 0;
    }

    HeldFactors withoutApp() {
        return new HeldFactors(false, passkeys, recoveryCodes);
    }

    HeldFactors withoutPasskey() {
        return new HeldFactors(app, passkeys - 1, recoveryCodes);
    }
}

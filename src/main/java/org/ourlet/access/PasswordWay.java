// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.springframework.stereotype.Component;

/** Signing in with a password, where the account has one. */
@Component
class PasswordWay implements WayIn {

    private final AccountStore store;

    PasswordWay(AccountStore store) {
        this.store = store;
    }

    @Override
    public boolean opens(String account) {
        return store.hasPassword(account);
    }
}

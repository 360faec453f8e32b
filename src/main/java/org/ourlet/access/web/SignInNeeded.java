// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/** Nobody is signed in: the sign-in page, or 401 for programs and fragments. */
final class SignInNeeded extends RuntimeException {

    SignInNeeded() {
        super("sign-in needed", null, false, false);
    }
}

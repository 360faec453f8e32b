// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/**
 * The sign-in form.
 *
 * @param next where to go afterwards, empty for the start page
 * @param problem message key of what was refused, empty when nothing was
 * @param passkeys where passkeys work
 */
public record SignInView(
        String next,
        String problem,
        boolean signedOut,
        boolean changed,
        PasskeyWay passkeys,
        ProviderOffer providers) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/**
 * The sign-in form.
 *
 * @param next where to go afterwards, empty for the start page
 */
public record SignInView(String next, boolean refused, boolean signedOut, boolean changed, ProviderOffer providers) {}

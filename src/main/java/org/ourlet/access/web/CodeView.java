// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import org.ourlet.access.HeldFactors;

/**
 * The second step of signing in.
 *
 * @param next where to go afterwards, empty for the start page
 * @param held with what the account goes on
 * @param passkeys where passkeys work
 * @param problem message key of what was refused, empty when nothing was
 */
public record CodeView(String next, HeldFactors held, PasskeyWay passkeys, String problem) {}

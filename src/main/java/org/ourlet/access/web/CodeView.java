// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/**
 * Asks for the code of the second factor.
 *
 * @param next where to go afterwards, empty for the start page
 * @param refused the code given was wrong
 */
public record CodeView(String next, boolean refused) {}

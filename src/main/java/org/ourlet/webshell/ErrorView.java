// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

/**
 * An error page.
 *
 * @param status HTTP status
 * @param key part of the message keys, such as {@code not-found}
 * @param incident number to give to whoever looks after the program, empty when nothing is broken
 */
public record ErrorView(int status, String key, String incident) {}

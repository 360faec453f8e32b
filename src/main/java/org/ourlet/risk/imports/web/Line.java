// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

/**
 * Something in a file that people have to look at.
 *
 * @param where it stands, empty for the whole file
 * @param sentence what is wrong, and what to do
 */
public record Line(String where, String sentence) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

/**
 * A link to set a new password, just made.
 *
 * @param name of whom it is for
 * @param back where it was made
 * @param mailed whether it also goes out by mail
 */
public record ResetLinkView(String name, String link, String back, boolean mailed) {}

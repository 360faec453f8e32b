// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

/**
 * A link to set a new password, just made.
 *
 * @param name of whom it is for
 * @param back the page of that person
 * @param mailed whether it also goes out by mail
 */
public record ResetLinkView(String name, String link, String back, boolean mailed) {}

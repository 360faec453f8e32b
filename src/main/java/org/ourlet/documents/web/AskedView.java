// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

/**
 * A question that was asked just now.
 *
 * @param code of the document
 * @param person name of the one who is asked
 * @param link for her
 * @param invited whether the link is an invitation, as she has no account
 * @param mailed whether it also goes out by mail
 */
public record AskedView(String code, String person, String link, boolean invited, boolean mailed) {}

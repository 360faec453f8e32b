// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

/** A mail as text. Nothing that somebody typed makes a line of its own in its head. */
public record Mail(String recipient, String subject, String text) {

    public Mail {
        recipient = oneLine(recipient);
        subject = oneLine(subject);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
    }
}

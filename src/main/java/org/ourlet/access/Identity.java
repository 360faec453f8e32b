// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/**
 * Who somebody is at a sign-in provider: its issuer, and the key it gave her. Never an address of mail, which can go to
 * somebody else (OpenID Connect Core 1.0, 5.7).
 */
public record Identity(String issuer, String subject) {

    /** The most that OpenID Connect lets a subject have. */
    public static final int LONGEST_SUBJECT = 255;

    public Identity {
        if (issuer.isBlank() || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("an identity has an issuer and a subject");
        }
    }
}

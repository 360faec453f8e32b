// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in or around an organisation. May have no account.
 *
 * @param email empty when unknown
 * @param title such as managing director, empty when unknown
 * @param external works for another organisation
 * @param halfDaysPerMonth time for the ISMS, null when not noted
 * @param account key of the account by which the person signs in, null when there is none
 */
public record Person(
        String id,
        String name,
        Contact contact,
        boolean external,
        @Nullable Integer halfDaysPerMonth,
        @Nullable String account,
        long version) {

    /** How the person is reached and what she is called at work. */
    public record Contact(String email, String title) {}

    public String email() {
        return contact.email();
    }

    public String title() {
        return contact.title();
    }

    public boolean signsIn() {
        return account != null;
    }
}

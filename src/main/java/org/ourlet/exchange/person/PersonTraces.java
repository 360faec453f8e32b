// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.person;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is found in the rows of an organisation. Our own.
 *
 * @param email empty when unknown
 * @param account key of the account, null without one
 * @param unique nobody else in the organisation has the same name, so the name alone tells who is meant
 * @param holdsRoles she is still somebody in the ISMS
 */
public record PersonTraces(
        String person, String name, String email, @Nullable String account, boolean unique, boolean holdsRoles) {

    /** Keys that stand for the person, whole cells of them. */
    public boolean isKey(String cell) {
        return cell.equals(person) || cell.equals(account);
    }

    /** Words that name the person wherever they stand. */
    public Stream<String> words() {
        return Stream.of(name, email).filter(word -> !word.isBlank());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.people.Person;

/**
 * A version that has left daily use.
 *
 * @param due the day from which it may go
 * @param kept the last decision to keep it longer, null when there was none
 * @param deciders who may dispose of it: those who may approve the document, first the one to ask
 */
public record DueVersion(
        RegisterEntry entry,
        RetentionStore.Left version,
        LocalDate leftOn,
        LocalDate due,
        @Nullable RetentionDecision kept,
        List<Person> deciders) {

    public DueVersion {
        deciders = List.copyOf(deciders);
    }

    public boolean due(LocalDate today) {
        return !due.isAfter(today);
    }

    public String disposal() {
        return entry.workProduct().classification().disposal();
    }

    /** Whether an account may dispose of it. */
    public boolean decidedBy(String account) {
        return deciders.stream().anyMatch(person -> account.equals(person.account()));
    }
}

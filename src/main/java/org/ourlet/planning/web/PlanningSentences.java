// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.util.Optional;
import java.util.function.Function;
import org.ourlet.guide.Guide;
import org.ourlet.journal.EntrySentences;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.People;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** Lends the words of the plan to the page of the journal. */
@Component
class PlanningSentences implements EntrySentences {

    private final Pages pages;
    private final Guide guide;
    private final People people;

    PlanningSentences(Pages pages, Guide guide, People people) {
        this.pages = pages;
        this.guide = guide;
        this.people = people;
    }

    @Override
    public Function<JournalEntry, Optional<String>> of(OrganisationId organisation) {
        JournalWords words = new JournalWords(pages.current(), guide, people.team(organisation));
        return entry -> JournalWords.KNOWN.contains(entry.action()) ? Optional.of(words.of(entry)) : Optional.empty();
    }
}

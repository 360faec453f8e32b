// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;
import org.ourlet.journal.JournalEntry;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.webshell.Page;

/** Says in a sentence what a line of the journal means; the name of who did it stands before it. */
public final class JournalWords {

    static final Set<String> KNOWN = Set.of(
            "action.added",
            "action.changed",
            "action.closed",
            "action.file-brought",
            "action.file-removed",
            "action.reported",
            "applicability.confirmed",
            "applicability.decided",
            "control.added",
            "control.changed",
            "control.restored",
            "control.withdrawn",
            "obligation.added",
            "obligation.changed",
            "obligation.restored",
            "obligation.withdrawn",
            "activity.due-date-set",
            "activity.postponed",
            "activity.responsible-named",
            "document.approved",
            "document.begun",
            "document.changed",
            "document.comment-resolved",
            "document.commented",
            "document.disposed",
            "document.file-brought",
            "document.file-removed",
            "document.kept-elsewhere",
            "document.kept-longer",
            "document.language-chosen",
            "document.no-longer-elsewhere",
            "document.questions-written",
            "document.read",
            "document.reader-named",
            "document.reader-withdrawn",
            "document.review-asked",
            "document.review-ended",
            "document.sent",
            "document.sent-back",
            "document.taken-back",
            "document.wording-adapted",
            "document.wording-decided",
            "document.wording-restored",
            "fact.said",
            "invitation.accepted",
            "letterhead.chosen",
            "level.chosen",
            "organisation.created",
            "organisation.document-language-chosen",
            "person.added",
            "person.changed",
            "person.invited",
            "question.answered",
            "question.asked",
            "question.withdrawn",
            "role.assigned",
            "role.withdrawn",
            "task.declaration-withdrawn",
            "task.declared",
            "time.noted");

    private final Page page;
    private final Guide guide;
    private final Team team;

    public JournalWords(Page page, Guide guide, Team team) {
        this.page = page;
        this.guide = guide;
        this.team = team;
    }

    /** Parameters of every sentence: what it is about, a detail, the name of the task. */
    public String of(JournalEntry entry) {
        String key = KNOWN.contains(entry.action()) ? entry.action() : "other";
        return page.text("planning.journal." + key, subject(entry.subject()), detail(entry.details()), task(entry));
    }

    private String subject(String subject) {
        Optional<String> activity = guide.findActivity(subject)
                .map(found -> found.text(page.language()).name());
        return activity.or(() -> guide.findWorkProduct(subject).map(this::name))
                .or(() -> team.find(subject).map(Person::name))
                .orElse("");
    }

    private String name(WorkProduct product) {
        return product.name(page.language());
    }

    private String detail(Map<String, String> details) {
        if (details.containsKey("person")) {
            return team.find(details.get("person")).map(Person::name).orElse("");
        }
        Optional<String> day =
                Optional.ofNullable(details.get("due")).or(() -> Optional.ofNullable(details.get("until")));
        return day.map(LocalDate::parse)
                .map(page::date)
                .or(() -> Optional.ofNullable(details.get("level")))
                .or(() -> Optional.ofNullable(details.get("minutes")))
                .or(() -> Optional.ofNullable(details.get("name")))
                .orElse("");
    }

    private String task(JournalEntry entry) {
        Optional<Activity> activity = guide.findActivity(entry.subject());
        String task = entry.details().getOrDefault("task", "");
        return activity.map(found -> found.text(page.language()).tasks().get(task))
                .map(text -> text.title())
                .orElse(task);
    }
}

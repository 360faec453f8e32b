// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.notification.NewsOfTheDay;
import org.ourlet.organisation.Organisation;
import org.ourlet.people.Person;
import org.springframework.stereotype.Component;

/** Reminds whoever has not read a published document, once a week, and whoever looks after one whose review is due. */
@Component
class DocumentsOfTheDay implements NewsOfTheDay {

    private static final int WEEK = 7;

    /** After so many weeks reminding helps nobody any more; the page of the version goes on showing who is missing. */
    private static final int MOST_REMINDERS = 4;

    private final Registers registers;
    private final AcknowledgementStore acknowledgements;
    private final Guide guide;

    DocumentsOfTheDay(Registers registers, AcknowledgementStore acknowledgements, Guide guide) {
        this.registers = registers;
        this.acknowledgements = acknowledgements;
        this.guide = guide;
    }

    @Override
    public List<News> on(Organisation organisation, LocalDate today) {
        Register register = registers.of(organisation.id());
        Map<String, Set<String>> readers = acknowledgements.inForce(organisation.id()).stream()
                .collect(Collectors.groupingBy(
                        Acknowledgement::version, Collectors.mapping(Acknowledgement::account, Collectors.toSet())));
        return register.entries().stream()
                .filter(entry -> entry.template() != null && entry.document() != null)
                .flatMap(entry -> Stream.concat(
                        reminders(organisation, register, entry, readers, today),
                        review(organisation, register, entry, today)))
                .toList();
    }

    private Stream<News> reminders(
            Organisation organisation,
            Register register,
            RegisterEntry entry,
            Map<String, Set<String>> readers,
            LocalDate today) {
        if (!entry.published() || entry.approval().isEmpty()) {
            return Stream.empty();
        }
        Approval approval = entry.approval().get();
        LocalDate since = approval.at().atZone(organisation.zone()).toLocalDate();
        long weeks = ChronoUnit.DAYS.between(since, today) / WEEK;
        if (weeks < 1 || weeks > MOST_REMINDERS) {
            return Stream.empty();
        }
        Set<String> read = readers.getOrDefault(approval.version(), Set.of());
        List<String> missing = register.circumstances().team().persons().stream()
                .filter(person -> person.account() != null && !read.contains(person.account()))
                .map(Person::id)
                .toList();
        int number = Objects.requireNonNull(entry.document())
                .approved()
                .map(DocumentVersion::number)
                .orElse(0);
        String path = "/versions/" + number;
        return Stream.of(
                news(organisation, entry, "reminder", path, "read:" + approval.version() + ":" + weeks, missing));
    }

    private Stream<News> review(Organisation organisation, Register register, RegisterEntry entry, LocalDate today) {
        if (!entry.reviewDueBefore(today.plusDays(1))) {
            return Stream.empty();
        }
        List<String> owner =
                register.owner(entry.workProduct()).map(Person::id).stream().toList();
        String once = "review:" + entry.code() + ":" + entry.status().nextReview();
        return Stream.of(news(organisation, entry, "review", "", once, owner));
    }

    private News news(
            Organisation organisation,
            RegisterEntry entry,
            String kind,
            String path,
            String once,
            List<String> persons) {
        return new News(
                organisation.id(),
                "documents.news." + kind,
                DocumentNews.subject(guide, Objects.requireNonNull(entry.template()), path),
                "",
                once,
                persons);
    }
}

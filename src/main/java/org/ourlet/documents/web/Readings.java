// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.Acknowledgements;
import org.ourlet.documents.Approval;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.ReadingQuestion;
import org.ourlet.documents.ReadingQuestions;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Component;

/** What pages show about reading documents. */
@Component
class Readings {

    private final Documents documents;
    private final Acknowledgements acknowledgements;
    private final ReadingQuestions questions;
    private final People people;
    private final Pages pages;

    Readings(
            Documents documents,
            Acknowledgements acknowledgements,
            ReadingQuestions questions,
            People people,
            Pages pages) {
        this.documents = documents;
        this.acknowledgements = acknowledgements;
        this.questions = questions;
        this.people = people;
        this.pages = pages;
    }

    VersionView.Reading of(Member member, DocumentFile file, DocumentVersion version, Map<Integer, String> answers) {
        if (!Acknowledgements.asked(file, version)) {
            return VersionView.Reading.NOT_ASKED;
        }
        List<Acknowledgement> said = acknowledgements.of(member.organisation(), version);
        @Nullable
        Acknowledgement mine = said.stream()
                .filter(each -> each.account().equals(member.actor().account()))
                .findFirst()
                .orElse(null);
        boolean all = member.may(Permission.READ_ALL);
        return new VersionView.Reading(
                true,
                documents.summary(file, version),
                mine,
                all ? said : List.of(),
                all ? missing(file.circumstances().team().persons(), said) : List.of(),
                questions.of(member.organisation(), file.entry().code()).stream()
                        .map(question -> line(question, answers))
                        .toList());
    }

    private VersionView.Question line(ReadingQuestion question, Map<Integer, String> answers) {
        @Nullable String given = answers.get(question.number());
        List<Choice> choices = question.answers().stream()
                .map(answer -> Choice.of(answer, answer, answer.equals(given)))
                .toList();
        boolean again = given != null && !given.equals(question.right());
        String sentence = again ? pages.texts().text("documents.quiz.again", question.explanation()) : "";
        return new VersionView.Question("answer-" + question.number(), question.question(), choices, sentence);
    }

    private static List<String> missing(List<Person> persons, List<Acknowledgement> said) {
        Set<String> accounts = said.stream().map(Acknowledgement::account).collect(Collectors.toSet());
        return persons.stream()
                .filter(person -> person.account() == null || !accounts.contains(person.account()))
                .map(Person::name)
                .toList();
    }

    /** Everything that everybody is asked to read, with who has. */
    ReadingsView overview(OrganisationId organisation, Language language) {
        List<Person> persons = people.team(organisation).persons();
        Map<String, List<Acknowledgement>> said = byVersion(organisation);
        return new ReadingsView(documents.register(organisation).stream()
                .filter(entry -> entry.published() && entry.approval().isPresent())
                .map(entry -> line(entry, language, persons, said))
                .toList());
    }

    private Map<String, List<Acknowledgement>> byVersion(OrganisationId organisation) {
        return acknowledgements.inForce(organisation).stream().collect(Collectors.groupingBy(Acknowledgement::version));
    }

    private ReadingsView.Line line(
            RegisterEntry entry, Language language, List<Person> persons, Map<String, List<Acknowledgement>> said) {
        Approval approval = entry.approval().orElseThrow();
        int version = Objects.requireNonNull(entry.document())
                .approved()
                .map(DocumentVersion::number)
                .orElse(0);
        List<Acknowledgement> readers = said.getOrDefault(approval.version(), List.of());
        return new ReadingsView.Line(
                entry.code(), entry.name(language), version, approval.at(), readers, missing(persons, readers));
    }

    /** How many have read what is in force, as a sentence by code. */
    Map<String, String> sentences(Member member) {
        return overview(member.organisation(), pages.texts().language()).lines().stream()
                .collect(Collectors.toMap(
                        ReadingsView.Line::code,
                        line -> pages.texts().text("documents.readings.read-by", line.read(), line.of())));
    }

    /** Keys of the versions in force that the member has read. */
    Set<String> readBy(Member member) {
        return acknowledgements.inForce(member.organisation()).stream()
                .filter(each -> each.account().equals(member.actor().account()))
                .map(Acknowledgement::version)
                .collect(Collectors.toSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.notification.Settled;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.shared.Change;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets people hear what happens to documents: whoever decides, whoever wrote it, whoever should read it. */
@Component
class DocumentNews {

    /** Access restrictions under which the name of a document does not leave the program. */
    private static final Set<String> CONFIDENTIAL = Set.of("R", "C");

    private final DocumentTemplates templates;
    private final DocumentStore store;
    private final DocumentReaderStore readers;
    private final People people;
    private final Guide guide;
    private final ApplicationEventPublisher events;

    DocumentNews(
            DocumentTemplates templates,
            DocumentStore store,
            DocumentReaderStore readers,
            People people,
            Guide guide,
            ApplicationEventPublisher events) {
        this.templates = templates;
        this.store = store;
        this.readers = readers;
        this.people = people;
        this.guide = guide;
        this.events = events;
    }

    @EventListener
    void hear(Change change) {
        OrganisationId organisation = change.organisation();
        boolean concerns = Set.of("document.sent", "document.approved", "document.sent-back")
                .contains(change.action());
        if (organisation != null && concerns) {
            Optional<DocumentTemplate> template = templates.find(change.subject());
            Optional<Document> document = store.find(organisation, change.subject());
            if (template.isPresent() && document.isPresent()) {
                Told told = new Told(organisation, change, template.get(), people.team(organisation));
                news(told, document.get()).forEach(events::publishEvent);
                String path = "/documents/" + change.subject() + "/approval";
                events.publishEvent(new Settled(organisation, change.actor().person(), path));
            }
        }
    }

    /** What happened, and who could hear of it. */
    private record Told(OrganisationId organisation, Change change, DocumentTemplate template, Team team) {

        List<String> whoWrote(@Nullable DocumentVersion version) {
            return team.persons().stream()
                    .filter(person -> version != null
                            && version.writing().account().equals(person.account())
                            && !change.actor().account().equals(person.account()))
                    .map(Person::id)
                    .toList();
        }

        List<String> everybodyBut(@Nullable DocumentVersion version) {
            List<String> busy = List.of(
                    change.actor().account(),
                    version == null ? "" : version.writing().account());
            return team.persons().stream()
                    .filter(person -> person.account() != null && !busy.contains(person.account()))
                    .map(Person::id)
                    .filter(person -> !whoWrote(version).contains(person))
                    .toList();
        }
    }

    private Stream<News> news(Told told, Document document) {
        @Nullable DocumentVersion open = document.open().orElse(null);
        @Nullable DocumentVersion approved = document.approved().orElse(null);
        return switch (told.change().action()) {
            case "document.sent" -> Stream.of(news(told, "waits", "/approval", deciders(told, open)));
            case "document.sent-back" -> Stream.of(news(told, "sent-back", "", told.whoWrote(open)));
            default ->
                Stream.concat(
                        Stream.of(news(told, "approved", "", told.whoWrote(approved))), published(told, approved));
        };
    }

    private Stream<News> published(Told told, @Nullable DocumentVersion version) {
        boolean forEverybody =
                RegisterEntry.forEverybody(told.template().rules().classification());
        if (version == null) {
            return Stream.empty();
        }
        String path = "/versions/" + version.number();
        return forEverybody
                ? Stream.of(news(told, "published", path, told.everybodyBut(version)))
                : Stream.of(news(told, "in-force", path, named(told, version)));
    }

    /** Those who were named as readers and neither wrote nor approved it. */
    private List<String> named(Told told, DocumentVersion version) {
        Set<String> named =
                readers.all(told.organisation()).getOrDefault(told.template().code(), Set.of());
        return told.everybodyBut(version).stream().filter(named::contains).toList();
    }

    private List<String> deciders(Told told, @Nullable DocumentVersion version) {
        ApprovalRules rules = ApprovalRules.of(
                told.template(),
                guide.activity(guide.workProduct(told.template().workProduct()).leadActivity()),
                told.team());
        return version == null
                ? List.of()
                : rules.approver(version.writing().account()).map(Person::id).stream()
                        .toList();
    }

    private News news(Told told, String kind, String path, List<String> persons) {
        return new News(
                told.organisation(),
                "documents.news." + kind,
                subject(guide, told.template(), path),
                told.change().actor().name(),
                "",
                persons);
    }

    /** @param path below the pages of the document */
    static News.Subject subject(Guide guide, DocumentTemplate template, String path) {
        return new News.Subject(
                name(guide, template),
                "/documents/" + template.code() + path,
                CONFIDENTIAL.contains(template.rules().classification().access()));
    }

    private static Localized<String> name(Guide guide, DocumentTemplate template) {
        if (template.frame().part().isEmpty()) {
            return guide.workProduct(template.workProduct()).names();
        }
        Map<Language, String> titles = new HashMap<>();
        for (Language language : Language.values()) {
            if (template.languageOfText(language) == language) {
                titles.put(language, template.text(language).title());
            }
        }
        return new Localized<>(titles);
    }
}

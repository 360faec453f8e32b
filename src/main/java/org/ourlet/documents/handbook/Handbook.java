// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Letterheads;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Guide;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/**
 * The guide cut to one organisation as one document (tailored handbook, our own): its chapters, its activities with who does
 * them and how far they are, its people, its calendar, its gap to the standard.
 */
@Component
public class Handbook {

    private final Guide guide;
    private final Organisations organisations;
    private final People people;
    private final Plans plans;
    private final Documents documents;
    private final Letterheads letterheads;
    private final HandbookTables tables;
    private final TextsByLanguage texts;

    Handbook(
            Guide guide,
            Organisations organisations,
            People people,
            Plans plans,
            Documents documents,
            Letterheads letterheads,
            HandbookTables tables,
            TextsByLanguage texts) {
        this.guide = guide;
        this.organisations = organisations;
        this.people = people;
        this.plans = plans;
        this.documents = documents;
        this.letterheads = letterheads;
        this.tables = tables;
        this.texts = texts;
    }

    /** @throws NotFound while no level is chosen: there is nothing to cut to */
    public DocumentModel of(OrganisationId organisation) {
        PdcaCycle cycle = plans.current(organisation).orElseThrow(NotFound::new);
        Organisation about = organisations.get(organisation);
        Texts words = texts.in(about.documentLanguage());
        List<RegisterEntry> register = documents.register(organisation);
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : guide.reading().chapters()) {
            sections.add(chapter(chapter, organisation, cycle, words));
        }
        HandbookActivities activities = new HandbookActivities(guide, people.team(organisation), register, words);
        sections.add(new Section("activities", activities.of(cycle)));
        return new DocumentModel(
                new Identity(
                        about.name(),
                        words.text("documents.handbook.code"),
                        words.text("documents.handbook.title"),
                        words.text("documents.handbook.edition", guide.edition().number()),
                        words.text("documents.access.I"),
                        null),
                words.language(),
                facts(cycle, register, words),
                sections,
                new SignOff("", List.of(), null),
                letterheads.present(organisation),
                true);
    }

    private static List<Fact> facts(PdcaCycle cycle, List<RegisterEntry> register, Texts words) {
        List<RegisterEntry> selected = register.stream()
                .filter(entry -> entry.selected() && !entry.part())
                .toList();
        long established =
                selected.stream().filter(entry -> entry.status().established()).count();
        return List.of(
                new Fact(
                        words.text("documents.handbook.level"),
                        words.text("documents.handbook.level-of", cycle.level())),
                new Fact(
                        words.text("documents.handbook.activities"),
                        String.valueOf(cycle.selection().codes().size())),
                new Fact(
                        words.text("documents.handbook.progress"),
                        words.text("documents.handbook.progress-of", established, selected.size())));
    }

    private Section chapter(Chapter chapter, OrganisationId organisation, PdcaCycle cycle, Texts words) {
        Language language = words.language();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                2, chapter.number() + ". " + chapter.texts().in(language).title()));
        chapter.parts(language).stream()
                .flatMap(part -> part.generated()
                        ? tables.of(part.value(), chapter, organisation, cycle, words).stream()
                        : prose(part.value()))
                .forEach(blocks::add);
        return new Section(chapter.slug(), blocks);
    }

    private static Stream<Block> prose(String markdown) {
        return HandbookProse.under(markdown).stream();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.handbook;

import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.GeneratedContent;
import org.ourlet.documents.GeneratedSource;
import org.ourlet.guide.Chapter;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Stage;
import org.ourlet.guide.StandardEdition;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.Coverage;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.tailoring.UnitCoverage;
import org.ourlet.webshell.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands where a chapter asks for something of the reader's own organisation. */
@Component
class HandbookTables {

    private final ObjectProvider<GeneratedContent> modules;
    /** The chapters of the stages follow each other from this number on. */
    private static final int FIRST_OF_STAGES = 7;

    private final Guide guide;
    private final Tailoring tailoring;

    HandbookTables(ObjectProvider<GeneratedContent> modules, Guide guide, Tailoring tailoring) {
        this.guide = guide;
        this.modules = modules;
        this.tailoring = tailoring;
    }

    List<Block> of(String name, Chapter chapter, OrganisationId organisation, PdcaCycle cycle, Texts words) {
        HandbookReading reading = new HandbookReading(guide, tailoring, words);
        return switch (name) {
            case "actors" ->
                rows(organisation, words, GeneratedSource.PEOPLE_BY_CATEGORY, GeneratedSource.INCOMPATIBLE_ROLES);
            case "calendar" ->
                rows(organisation, words, GeneratedSource.ACTIVITIES_LIST, GeneratedSource.CALENDAR_MILESTONES);
            case "gap" -> gap(tailoring.coverage(cycle.selection(), StandardEdition.ISO27001_2022), words);
            case "concepts" -> reading.concepts();
            case "levels" -> reading.levels();
            case "period" -> reading.period();
            case "self-check" -> reading.selfCheck();
            case "activities" -> reading.activities(Stage.values()[chapter.number() - FIRST_OF_STAGES], cycle);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private List<Block> rows(OrganisationId organisation, Texts words, GeneratedSource... sources) {
        return Stream.of(sources)
                .flatMap(source -> modules.stream()
                        .filter(module -> module.sources().contains(source))
                        .limit(1)
                        .flatMap(module -> module.blocks(source, organisation, words.language()).stream()))
                .toList();
    }

    private static List<Block> gap(Coverage coverage, Texts words) {
        Block sentence = HandbookProse.plain(words.text(
                "documents.handbook.gap", coverage.full(), coverage.units().size(), coverage.strictPercent()));
        List<List<String>> rows = coverage.units().stream()
                .filter(unit -> unit.state() != UnitCoverage.State.FULL)
                .map(unit -> row(unit, words))
                .toList();
        return rows.isEmpty()
                ? List.of(sentence)
                : List.of(
                        sentence,
                        Table.filled(
                                List.of(
                                        words.text("documents.handbook.clause"),
                                        words.text("documents.handbook.about"),
                                        words.text("documents.handbook.missing")),
                                rows));
    }

    private static List<String> row(UnitCoverage unit, Texts words) {
        return List.of(unit.unit().id(), unit.unit().label(words.language()), String.join(", ", unit.missing()));
    }
}

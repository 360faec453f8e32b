// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Markdown;
import org.ourlet.guide.Prose;
import org.ourlet.guide.SelfCheck.SelfCheckText;
import org.ourlet.guide.Stage;
import org.ourlet.guide.StandardEdition;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.LevelFigures;
import org.ourlet.tailoring.StageShares;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Texts;

/** What the guide inserts into its chapters for everybody, as blocks: concepts, levels, questions, shares of effort. */
final class HandbookReading {

    /** The size of firm that tables for everybody speak of. */
    private static final int PEOPLE = 50;

    private final Guide guide;
    private final Tailoring tailoring;
    private final Texts words;

    HandbookReading(Guide guide, Tailoring tailoring, Texts words) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.words = words;
    }

    List<Block> concepts() {
        List<Block> blocks = new ArrayList<>();
        guide.reading().concepts().forEach(concept -> {
            Prose prose = concept.texts().in(language());
            blocks.add(new Heading(3, prose.title()));
            blocks.addAll(HandbookProse.deep(prose.body()));
        });
        return blocks;
    }

    List<Block> selfCheck() {
        SelfCheckText text = guide.reading().selfCheck().texts().in(language());
        return List.of(new ItemList(
                true,
                guide.reading().selfCheck().questions().stream()
                        .map(question -> text.questions().get(question))
                        .map(question -> new Line(List.of(
                                new Run(Markdown.plain(question.question()) + " ", true, false, Origin.TEMPLATE),
                                Run.plain(Markdown.plain(question.help())))))
                        .toList()));
    }

    /** The activities of one stage that the organisation has chosen. */
    List<Block> activities(Stage stage, PdcaCycle cycle) {
        List<Line> names = guide.activities().stream()
                .filter(activity -> activity.stage() == stage && cycle.includes(activity.code()))
                .map(activity ->
                        activity.code() + " " + activity.text(language()).name())
                .map(name -> new Line(List.of(Run.plain(name))))
                .toList();
        return names.isEmpty() ? List.of() : List.of(new ItemList(false, names));
    }

    List<Block> levels() {
        List<List<String>> rows =
                tailoring.figures(PEOPLE).stream().map(this::level).toList();
        return List.of(
                Table.filled(
                        List.of(
                                words.text("guide.levels"),
                                words.text("tailoring.levels.activities"),
                                words.text("tailoring.levels.documents"),
                                words.text("tailoring.levels.days-with"),
                                words.text("tailoring.levels.covers", "2022")),
                        rows),
                HandbookProse.plain(words.text("tailoring.levels.note", PEOPLE)));
    }

    private List<String> level(LevelFigures figures) {
        return List.of(
                figures.level().number() + " "
                        + tailoring.levels().text(figures.level(), language()).name(),
                String.valueOf(figures.activities()),
                String.valueOf(figures.documents()),
                String.valueOf(figures.effort().withTool()),
                percent(figures.covered(StandardEdition.ISO27001_2022)));
    }

    List<Block> period() {
        List<String> head = new ArrayList<>(List.of(words.text("guide.period"), words.text("guide.period.days")));
        for (Stage stage : Stage.values()) {
            head.add(words.text("tailoring.stage." + stage.name().toLowerCase(Locale.ROOT)));
        }
        Stream<List<String>> first = Stream.of(ImplementationLevel.values())
                .map(level -> share(
                        words.text("guide.period.first", level.number()),
                        tailoring.sharesOfFirstCycle(tailoring.selection(level), PEOPLE)));
        Stream<List<String>> later = Stream.of(ImplementationLevel.values())
                .filter(level -> level.number() >= 3)
                .map(level -> share(
                        words.text("guide.period.later", level.number()),
                        tailoring.sharesOfLaterCycle(tailoring.selection(level), PEOPLE)));
        return List.of(
                Table.filled(head, Stream.concat(first, later).toList()),
                HandbookProse.plain(words.text("guide.period.note", PEOPLE)));
    }

    private List<String> share(String name, StageShares shares) {
        List<String> cells = new ArrayList<>(List.of(name, String.valueOf(shares.days())));
        for (Stage stage : Stage.values()) {
            cells.add(percent(shares.percent().getOrDefault(stage, 0)));
        }
        return cells;
    }

    private String percent(int value) {
        return words.text("tailoring.percent", value);
    }

    private Language language() {
        return words.language();
    }
}

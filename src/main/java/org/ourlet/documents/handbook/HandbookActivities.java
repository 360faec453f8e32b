// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.guide.Activity;
import org.ourlet.guide.ActivityText;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Markdown;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.webshell.Texts;

/** The activities of the present cycle: what each is, who does it by name, how, and how far its results are. */
final class HandbookActivities {

    private final Guide guide;
    private final Team team;
    private final Map<String, RegisterEntry> register;
    private final Texts words;

    HandbookActivities(Guide guide, Team team, List<RegisterEntry> register, Texts words) {
        this.guide = guide;
        this.team = team;
        this.register = register.stream()
                .filter(entry -> !entry.part())
                .collect(Collectors.toMap(RegisterEntry::code, Function.identity(), (one, other) -> one));
        this.words = words;
    }

    List<Block> of(PdcaCycle cycle) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.text("documents.handbook.activities")));
        guide.activities().stream()
                .filter(activity -> cycle.includes(activity.code()))
                .forEach(activity -> blocks.addAll(blocks(activity)));
        return blocks;
    }

    private List<Block> blocks(Activity activity) {
        ActivityText text = activity.text(words.language());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(3, activity.code() + " " + text.name()));
        blocks.add(HandbookProse.plain(Markdown.plain(text.summary())));
        String who = team.usualResponsible(activity).map(Person::name).orElse("-");
        blocks.add(HandbookProse.strong(words.text("documents.handbook.who", who)));
        blocks.addAll(HandbookProse.deep(text.details()));
        blocks.add(tasks(activity, text));
        if (!activity.flow().outputs().isEmpty()) {
            blocks.add(results(activity));
        }
        return blocks;
    }

    private static ItemList tasks(Activity activity, ActivityText text) {
        return new ItemList(
                true,
                activity.tasks().stream()
                        .map(task -> text.task(task.id()))
                        .map(task -> new Line(List.of(
                                new Run(Markdown.plain(task.title()) + ". ", true, false, Origin.TEMPLATE),
                                Run.plain(Markdown.plain(task.text())))))
                        .toList());
    }

    private Table results(Activity activity) {
        List<List<String>> rows = activity.flow().outputs().stream()
                .map(register::get)
                .filter(java.util.Objects::nonNull)
                .map(this::row)
                .toList();
        return Table.filled(
                List.of(words.text("documents.table.document"), words.text("documents.register.state")), rows);
    }

    private List<String> row(RegisterEntry entry) {
        return List.of(
                entry.code() + " " + entry.name(words.language()),
                words.text("documents.state." + entry.status().state().name()));
    }
}

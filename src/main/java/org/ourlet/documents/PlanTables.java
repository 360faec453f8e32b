// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.GuideTexts;
import org.ourlet.planning.calendar.Bar;
import org.ourlet.planning.calendar.Calendars;
import org.ourlet.planning.calendar.ImplementationCalendar;
import org.ourlet.planning.calendar.Milestone;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** The plan of the present cycle as tables of documents (W02, W03). Without a chosen level they have no rows. */
@Component
class PlanTables implements GeneratedContent {

    private final Calendars calendars;
    private final Guide guide;
    private final TextsByLanguage texts;

    PlanTables(Calendars calendars, Guide guide, TextsByLanguage texts) {
        this.calendars = calendars;
        this.guide = guide;
        this.texts = texts;
    }

    @Override
    public Set<GeneratedSource> sources() {
        return Set.of(
                GeneratedSource.ACTIVITIES_LIST, GeneratedSource.CALENDAR_MILESTONES, GeneratedSource.PROCESSES_MAP);
    }

    @Override
    public Table table(GeneratedSource source, OrganisationId organisation, Language language) {
        Texts words = texts.in(language);
        Optional<ImplementationCalendar> calendar = calendars.of(organisation);
        return switch (source) {
            case CALENDAR_MILESTONES -> milestones(calendar, words);
            case PROCESSES_MAP -> processes(bars(calendar), words);
            default -> activities(bars(calendar), words);
        };
    }

    private static List<Bar> bars(Optional<ImplementationCalendar> calendar) {
        return calendar.map(ImplementationCalendar::bars).orElse(List.of());
    }

    private Table activities(List<Bar> bars, Texts words) {
        List<List<String>> rows = bars.stream().map(bar -> row(bar, words)).toList();
        return Table.filled(head(words, "activity", "from", "until", "results"), rows);
    }

    private static List<String> row(Bar bar, Texts words) {
        Language language = words.language();
        String until = Dates.inWords(bar.until(), language);
        return List.of(
                name(bar.activity(), language),
                Dates.inWords(bar.from(), language),
                bar.goesOn() ? words.text("documents.table.goes-on", until) : until,
                String.join(", ", bar.activity().flow().outputs()));
    }

    private Table milestones(Optional<ImplementationCalendar> calendar, Texts words) {
        List<List<String>> rows = calendar.map(ImplementationCalendar::milestones).orElse(List.of()).stream()
                .map(milestone ->
                        List.of(Dates.inWords(milestone.on(), words.language()), reached(milestone, words.language())))
                .toList();
        return Table.filled(head(words, "date", "milestone"), rows);
    }

    private String reached(Milestone milestone, Language language) {
        return guide.reading().calendar().stream()
                .filter(stage -> stage.milestones().contains(milestone.id()))
                .map(stage -> stage.texts().in(language).milestones().get(milestone.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage has the milestone " + milestone.id()));
    }

    private Table processes(List<Bar> bars, Texts words) {
        List<List<String>> rows = bars.stream()
                .map(bar -> process(bar.activity(), words.language()))
                .toList();
        return Table.filled(head(words, "process", "needs", "results"), rows);
    }

    private List<String> process(Activity activity, Language language) {
        GuideTexts names = new GuideTexts(guide, language);
        return List.of(
                name(activity, language),
                activity.flow().inputs().stream().map(names::name).collect(Collectors.joining("; ")),
                activity.flow().outputs().stream()
                        .map(id -> guide.workProduct(id).name(language))
                        .collect(Collectors.joining("; ")));
    }

    private static String name(Activity activity, Language language) {
        return activity.code() + " " + activity.text(language).name();
    }

    private static List<String> head(Texts words, String... keys) {
        return Stream.of(keys).map(key -> words.text("documents.table." + key)).toList();
    }
}

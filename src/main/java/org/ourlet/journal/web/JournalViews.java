// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourlet.journal.EntrySentences;
import org.ourlet.journal.Journal;
import org.ourlet.journal.JournalEntry;
import org.ourlet.journal.JournalStore;
import org.ourlet.journal.NumberedEntry;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.stereotype.Component;

/** Puts the page of a chain together in a fixed number of statements. */
@Component
class JournalViews {

    private static final int PAGE = 50;

    /** What the journal itself can say in words; others offer {@link EntrySentences}. */
    private static final Set<String> OWN = Set.of(
            "access.refused",
            "account.code-refused",
            "account.created",
            "account.identity-linked",
            "account.identity-refused",
            "account.identity-unlinked",
            "account.identity-used",
            "account.signed-in",
            "account.sign-in-refused",
            "backup.key-shown",
            "backup.made",
            "backup.rehearsed",
            "backup.restored",
            "export.downloaded",
            "journal.chain-begun",
            "journal.particulars-erased",
            "legal-hold.lifted",
            "legal-hold.set",
            "organisation.created",
            "organisation.received",
            "person.erased",
            "setting.changed");

    /** Kinds with a name of their own; others show their code. */
    private static final Set<String> KINDS = Set.of(
            "access",
            "account",
            "action",
            "activity",
            "applicability",
            "asset",
            "backup",
            "control",
            "document",
            "export",
            "fact",
            "import",
            "invitation",
            "journal",
            "legal-hold",
            "level",
            "obligation",
            "organisation",
            "person",
            "risk",
            "risk-assessment",
            "risk-catalogue",
            "risk-decision",
            "risk-method",
            "risk-proposal",
            "risk-review",
            "role",
            "setting",
            "task",
            "time");

    private final Journal journal;
    private final Pages pages;
    private final List<EntrySentences> sentences;

    JournalViews(Journal journal, Pages pages, List<EntrySentences> sentences) {
        this.journal = journal;
        this.pages = pages;
        this.sentences = List.copyOf(sentences);
    }

    JournalView view(
            OrganisationId chain, String path, JournalFilter filter, ZoneId zone, List<JournalView.Verdict> verdicts) {
        Map<String, String> problems = filter.problems();
        List<NumberedEntry> found = problems.isEmpty() ? journal.find(chain, filter.query(zone), PAGE + 1) : List.of();
        List<NumberedEntry> shown = found.stream().limit(PAGE).toList();
        String older =
                found.size() > PAGE ? filter.older(path, shown.get(PAGE - 1).number()) : "";
        Function<JournalEntry, String> words = words(chain);
        List<JournalView.Line> lines =
                shown.stream().map(entry -> line(entry, words)).toList();
        return new JournalView(path, fields(chain, filter), lines, older, verdicts, problems);
    }

    private static JournalView.Line line(NumberedEntry numbered, Function<JournalEntry, String> words) {
        JournalEntry entry = numbered.entry();
        String details = new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining(" · "));
        return new JournalView.Line(numbered.number(), entry.at(), entry.accountName(), words.apply(entry), details);
    }

    private Function<JournalEntry, String> words(OrganisationId chain) {
        Texts texts = pages.texts();
        List<Function<JournalEntry, Optional<String>>> others = chain.equals(JournalStore.INSTALLATION)
                ? List.of()
                : sentences.stream().map(source -> source.of(chain)).toList();
        return entry -> OWN.contains(entry.action())
                ? texts.text("journal.entry." + entry.action())
                : others.stream()
                        .map(source -> source.apply(entry))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(entry.action());
    }

    private JournalView.JournalFields fields(OrganisationId chain, JournalFilter filter) {
        String kind = JournalFilter.typed(filter.kind());
        String person = JournalFilter.typed(filter.person());
        Stream<Choice> kinds =
                journal.kinds(chain).stream().map(code -> Choice.of(code, kindName(code), code.equals(kind)));
        Stream<Choice> persons = journal.persons(chain).stream()
                .map(each ->
                        Choice.of(each.account(), each.name(), each.account().equals(person)));
        return new JournalView.JournalFields(
                Stream.concat(Stream.of(all("journal.filter.all-kinds")), kinds).toList(),
                Stream.concat(Stream.of(all("journal.filter.everybody")), persons)
                        .toList(),
                JournalFilter.typed(filter.from()),
                JournalFilter.typed(filter.to()));
    }

    private Choice all(String key) {
        return Choice.of("", pages.texts().text(key), false);
    }

    private String kindName(String code) {
        return KINDS.contains(code) ? pages.texts().text("journal.kind." + code) : code;
    }
}

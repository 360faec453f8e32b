// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.DocumentSearch;
import org.ourlet.documents.DocumentSearch.Found;
import org.ourlet.documents.DocumentSearch.Seeker;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.documents.Retention;
import org.ourlet.documents.web.RegisterView.Axes;
import org.ourlet.documents.web.RegisterView.Show;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.KeptPage;
import org.ourlet.webshell.Now;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of documents and records; for employees, what is published. */
@Controller
class RegisterPage {

    /** A review that is due so soon is worth a look now. */
    private static final int DAYS_AHEAD = 30;

    private final Pages pages;
    private final Documents documents;
    private final Tailoring tailoring;
    private final Now now;
    private final Readings readings;
    private final DocumentSearch search;
    private final Retention retention;

    RegisterPage(
            Pages pages,
            Documents documents,
            Tailoring tailoring,
            Now now,
            Readings readings,
            DocumentSearch search,
            Retention retention) {
        this.pages = pages;
        this.documents = documents;
        this.tailoring = tailoring;
        this.now = now;
        this.readings = readings;
        this.search = search;
        this.retention = retention;
    }

    @GetMapping("/organisations/{organisation}/documents")
    @KeptPage
    @Requires(Permission.TAKE_PART)
    ModelAndView register(
            Member member,
            @RequestParam Optional<String> show,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String access,
            @RequestParam(defaultValue = "") String storage,
            @RequestParam(defaultValue = "") String disposal) {
        List<RegisterEntry> entries = documents.register(member.organisation());
        if (!member.may(Permission.READ_ALL)) {
            return pages.page(
                    "documents/published",
                    PublishedView.of(documents.readable(member), language(), readings.readBy(member)));
        }
        return pages.page(
                "documents/register",
                view(
                        member,
                        entries,
                        new Asked(chosen(entries, show, q), new Axes(access, storage, disposal), q.strip())));
    }

    /** The whole register as a sheet, in the language of the reader. */
    @GetMapping("/organisations/{organisation}/documents.xlsx")
    @Requires(Permission.READ_ALL)
    ResponseEntity<byte[]> sheet(Member member) {
        byte[] sheet = RegisterSheet.of(
                documents.register(member.organisation()),
                readings.overview(member.organisation(), language()),
                pages.texts(),
                member.zone());
        return ResponseEntity.ok()
                .contentType(RegisterSheet.TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("documents.xlsx")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(sheet);
    }

    private RegisterView.Filter filter(String name, List<String> values, String chosen) {
        Texts texts = pages.texts();
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text("documents.register.any"), chosen.isEmpty()));
        values.forEach(value ->
                choices.add(Choice.of(value, texts.text("documents." + name + "." + value), value.equals(chosen))));
        return new RegisterView.Filter(name, choices);
    }

    private Language language() {
        return pages.texts().language();
    }

    private LocalDate soon(Member member) {
        return now.day(member.zone()).plusDays(DAYS_AHEAD);
    }

    /** What the visitor asked for. */
    private record Asked(Show show, Axes axes, String query) {}

    /** Whoever looks for words looks in everything, unless she says otherwise. */
    private static Show chosen(List<RegisterEntry> entries, Optional<String> show, String query) {
        Show usual = !query.isBlank()
                ? Show.ALL
                : entries.stream().anyMatch(RegisterEntry::selected) ? Show.SELECTED : Show.ALL;
        return Arrays.stream(Show.values())
                .filter(each -> show.filter(each.word()::equals).isPresent())
                .findFirst()
                .orElse(usual);
    }

    private RegisterView view(Member member, List<RegisterEntry> entries, Asked asked) {
        LocalDate soon = soon(member);
        Axes axes = asked.axes();
        Map<String, String> notes = new HashMap<>(readings.sentences(member));
        Map<String, Found> found = found(member, asked.query());
        found.values().stream()
                .filter(Found::inText)
                .forEach(each -> notes.put(each.entry().code(), pages.texts().text("documents.register.in-text")));
        List<RegisterEntry> selected = entries.stream()
                .filter(entry -> entry.selected() && !entry.part())
                .toList();
        List<RegisterView.Line> lines = entries.stream()
                .filter(entry -> asked.query().isEmpty() || found.containsKey(entry.code()))
                .filter(entry -> shown(entry, asked.show(), soon))
                .filter(entry -> axes.admit(entry.workProduct().classification()))
                .map(entry -> line(entry, notes))
                .toList();
        long done =
                selected.stream().filter(entry -> entry.status().established()).count();
        return new RegisterView(
                asked.show(),
                lines,
                new RegisterView.Progress(selected.size(), (int) done, !selected.isEmpty()),
                axes,
                List.of(
                        filter("access", List.of("P", "I", "R", "C"), axes.access()),
                        filter("storage", List.of("S1", "S2", "S3", "S4", "S5"), axes.storage()),
                        filter("disposal", List.of("D-DOC", "D-REC", "D-PERS"), axes.disposal())),
                asked.query(),
                retention.due(member.organisation()).size());
    }

    private Map<String, Found> found(Member member, String query) {
        Seeker seeker = new Seeker(member.organisation(), member.person(), true);
        return search.find(seeker, language(), query).stream()
                .collect(Collectors.toMap(found -> found.entry().code(), Function.identity()));
    }

    private static boolean shown(RegisterEntry entry, Show show, LocalDate soon) {
        return switch (show) {
            case ALL -> true;
            case SELECTED -> entry.selected();
            case OPEN -> entry.selected() && !entry.status().established();
            case REVIEW -> !entry.stale().isEmpty() || entry.reviewDueBefore(soon);
        };
    }

    private RegisterView.Line line(RegisterEntry entry, Map<String, String> reading) {
        WorkProduct product = entry.workProduct();
        Language language = entry.languageOfName(language());
        return new RegisterView.Line(
                entry.code(),
                entry.name(language()),
                language == language() ? "" : language.code(),
                Status.of(entry),
                note(entry, reading),
                entry.status().version(),
                entry.status().owner(),
                entry.status().nextReview(),
                product.classification(),
                level(product),
                product.kind().name());
    }

    /** What is under way, else why it needs a review, else who has read it. */
    private String note(RegisterEntry entry, Map<String, String> reading) {
        if (entry.stale().isEmpty()) {
            return reading.getOrDefault(entry.code(), "");
        }
        return entry.next()
                .map(next -> pages.texts()
                        .text("documents.under-way." + next.status().name(), next.number()))
                .orElseGet(() -> pages.texts().text(entry.stale().get(0)));
    }

    private int level(WorkProduct product) {
        CompletionMatrix matrix = tailoring.matrix();
        return product.activities().stream()
                .map(matrix::levelOf)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .number();
    }
}

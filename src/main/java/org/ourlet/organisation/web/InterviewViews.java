// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.InterviewDraft;
import org.ourlet.organisation.InterviewQuestion;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Profile;
import org.ourlet.organisation.ProfileWords;
import org.ourlet.organisation.SectorLines;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Makes what the pages of the interview show. */
@Component
class InterviewViews {

    private final Tailoring tailoring;
    private final TextsByLanguage texts;
    private final ProfileWords words;
    private final SectorLines lines;

    InterviewViews(Tailoring tailoring, TextsByLanguage texts, ProfileWords words, SectorLines lines) {
        this.tailoring = tailoring;
        this.texts = texts;
        this.words = words;
        this.lines = lines;
    }

    Map<String, List<Choice>> choices(InterviewAnswer answer, Organisation organisation, Texts shown) {
        Map<String, List<Choice>> choices = new LinkedHashMap<>();
        switch (answer.question()) {
            case ACTIVITY -> choices.put(InterviewAnswer.SECTOR, sectors(answer, organisation, shown));
            case PLACES -> choices.put(InterviewAnswer.PLACES, offered(answer, InterviewAnswer.PLACES, shown));
            case WORST_LOSS -> InterviewAnswer.RANKS.forEach(rank -> choices.put(rank, ranked(answer, rank, shown)));
            case ASKED_BY -> choices.put(InterviewAnswer.ASKED_BY, offered(answer, InterviewAnswer.ASKED_BY, shown));
            case IT_IN_CHARGE ->
                choices.put(InterviewAnswer.IN_CHARGE, offered(answer, InterviewAnswer.IN_CHARGE, shown));
            case LANGUAGE -> choices.put(InterviewAnswer.LANGUAGE, languages(answer));
            case SIZE -> {}
        }
        return choices;
    }

    private List<Choice> sectors(InterviewAnswer answer, Organisation organisation, Texts shown) {
        return answer.question().options().stream()
                .map(sector -> Choice.of(
                                sector,
                                shown.text("organisation.sector." + sector),
                                answer.has(InterviewAnswer.SECTOR, sector))
                        .withHint(
                                lines.line(sector, organisation.documentLanguage()),
                                organisation.documentLanguage().code()))
                .toList();
    }

    private static List<Choice> offered(InterviewAnswer answer, String field, Texts shown) {
        return answer.question().options().stream()
                .map(option -> {
                    String key = "organisation.interview." + answer.question().slug() + "." + option;
                    return Choice.of(option, shown.text(key), answer.has(field, option))
                            .withHint(shown.text(key + ".hint"));
                })
                .toList();
    }

    /** Radio buttons for the worst, select boxes that may stay empty for what follows. */
    private static List<Choice> ranked(InterviewAnswer answer, String rank, Texts shown) {
        List<Choice> offered = new ArrayList<>(offered(answer, rank, shown));
        if (!rank.equals(InterviewAnswer.RANKS.get(0))) {
            offered.add(0, Choice.of("", shown.text("organisation.interview.worst-loss.none"), false));
        }
        return offered;
    }

    private static List<Choice> languages(InterviewAnswer answer) {
        return Arrays.stream(Language.values())
                .map(each -> Choice.of(each.code(), each.ownName(), answer.has(InterviewAnswer.LANGUAGE, each.code()))
                        .in(each.code()))
                .toList();
    }

    /** Whether the line of the first question is a line of ours. */
    boolean suggested(InterviewAnswer answer) {
        return lines.suggested(answer.text(InterviewAnswer.ACTIVITY));
    }

    DraftView draft(Profile profile, Organisation organisation, Optional<InterviewQuestion> justAnswered) {
        Map<InterviewQuestion, String> written = written(profile, organisation.documentLanguage());
        return new DraftView(
                InterviewDraft.of(profile, tailoring),
                profile.find(FactKey.SIZE).isPresent() ? profile.size() : 0,
                organisation.documentLanguage(),
                List.copyOf(written.values()),
                justAnswered.map(written::get).stream().toList());
    }

    private Map<InterviewQuestion, String> written(Profile profile, Language language) {
        Texts said = texts.in(language);
        Map<InterviewQuestion, String> sentences = new EnumMap<>(InterviewQuestion.class);
        words.activity(profile)
                .ifPresent(phrase -> sentences.put(
                        InterviewQuestion.ACTIVITY, said.text("organisation.draft.says.activity", phrase)));
        profile.find(FactKey.SIZE)
                .ifPresent(size -> sentences.put(
                        InterviewQuestion.SIZE, said.text("organisation.draft.says.size", profile.size())));
        words.places(language, profile)
                .ifPresent(phrase ->
                        sentences.put(InterviewQuestion.PLACES, said.text("organisation.draft.says.places", phrase)));
        words.worstLoss(language, profile)
                .ifPresent(phrase -> sentences.put(
                        InterviewQuestion.WORST_LOSS, said.text("organisation.draft.says.worst-loss", phrase)));
        words.askedBy(language, profile)
                .ifPresent(phrase -> sentences.put(
                        InterviewQuestion.ASKED_BY, said.text("organisation.draft.says.asked-by", phrase)));
        return sentences;
    }

    /** The answers in the words of the pages; empty where there is none. */
    CheckView check(Profile profile, Organisation organisation, Texts shown) {
        List<CheckView.Row> rows = Arrays.stream(InterviewQuestion.values())
                .map(question -> new CheckView.Row(question, answered(question, profile, organisation, shown)))
                .toList();
        return new CheckView(rows, draft(profile, organisation, Optional.empty()));
    }

    private static List<String> answered(
            InterviewQuestion question, Profile profile, Organisation organisation, Texts shown) {
        return switch (question) {
            case ACTIVITY -> activity(profile, shown);
            case SIZE -> profile.find(FactKey.SIZE).stream().toList();
            case LANGUAGE -> List.of(organisation.documentLanguage().ownName());
            case PLACES, WORST_LOSS, ASKED_BY, IT_IN_CHARGE ->
                profile.options(question.fact()).stream()
                        .filter(question.options()::contains)
                        .map(option -> shown.text("organisation.interview." + question.slug() + "." + option))
                        .toList();
        };
    }

    private static List<String> activity(Profile profile, Texts shown) {
        List<String> said = new ArrayList<>();
        profile.options(FactKey.SECTOR).stream()
                .filter(InterviewQuestion.ACTIVITY.options()::contains)
                .map(sector -> shown.text("organisation.sector." + sector))
                .forEach(said::add);
        profile.find(FactKey.ACTIVITY).ifPresent(said::add);
        return said;
    }
}

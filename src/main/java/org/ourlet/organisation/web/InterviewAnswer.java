// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.InterviewQuestion;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Profile;
import org.ourlet.shared.Language;

/** What was typed or chosen on the page of one question, or is known already: values by field. */
public record InterviewAnswer(InterviewQuestion question, Map<String, List<String>> fields) {

    static final String SECTOR = "sector";
    static final String ACTIVITY = "activity";
    static final String SIZE = "size";
    static final String PLACES = "places";
    static final List<String> RANKS = List.of("first", "second", "third");
    static final String ASKED_BY = "askedBy";
    static final String IN_CHARGE = "inCharge";
    static final String LANGUAGE = "language";

    private static final int LONGEST_LINE = 200;
    private static final int MOST_PEOPLE = 250;
    private static final String MISSING = "organisation.interview.choose-one";

    /** The answer that is known already. */
    static InterviewAnswer known(InterviewQuestion question, Profile profile, Organisation organisation) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(SECTOR, profile.options(FactKey.SECTOR));
        fields.put(ACTIVITY, List.of(profile.text(FactKey.ACTIVITY)));
        fields.put(SIZE, List.of(profile.text(FactKey.SIZE)));
        fields.put(PLACES, profile.options(FactKey.PLACES));
        List<String> losses = profile.options(FactKey.WORST_LOSS);
        for (int rank = 0; rank < Math.min(RANKS.size(), losses.size()); rank++) {
            fields.put(RANKS.get(rank), List.of(losses.get(rank)));
        }
        fields.put(ASKED_BY, profile.options(FactKey.ASKED_BY));
        fields.put(IN_CHARGE, profile.options(FactKey.IT_IN_CHARGE));
        fields.put(LANGUAGE, List.of(organisation.documentLanguage().code()));
        return new InterviewAnswer(question, fields);
    }

    /** One line of text, empty when nothing was typed. */
    public String text(String field) {
        return fields.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    public boolean has(String field, String option) {
        return fields.getOrDefault(field, List.of()).contains(option);
    }

    Language language() {
        return Language.of(text(LANGUAGE)).orElse(Language.EN);
    }

    /** The answer as facts. Questions 1 and 7 are more than facts and are not answered here. */
    Map<FactKey, String> facts() {
        return switch (question) {
            case SIZE -> Map.of(FactKey.SIZE, text(SIZE));
            case PLACES -> Map.of(FactKey.PLACES, String.join(" ", chosen(PLACES)));
            case WORST_LOSS -> Map.of(FactKey.WORST_LOSS, String.join(" ", ranked()));
            case ASKED_BY -> Map.of(FactKey.ASKED_BY, String.join(" ", chosen(ASKED_BY)));
            case IT_IN_CHARGE -> Map.of(FactKey.IT_IN_CHARGE, text(IN_CHARGE));
            case ACTIVITY, LANGUAGE -> Map.of();
        };
    }

    /** What is wrong: message keys by field. */
    Map<String, String> problems() {
        return switch (question) {
            case ACTIVITY -> activityProblems();
            case SIZE -> sizeProblems();
            case PLACES -> chosen(PLACES).isEmpty() ? Map.of(PLACES, "organisation.interview.choose-some") : Map.of();
            case WORST_LOSS -> rankProblems();
            case ASKED_BY ->
                chosen(ASKED_BY).isEmpty() ? Map.of(ASKED_BY, "organisation.interview.choose-some") : Map.of();
            case IT_IN_CHARGE -> offered(IN_CHARGE) ? Map.of() : Map.of(IN_CHARGE, MISSING);
            case LANGUAGE -> Language.of(text(LANGUAGE)).isPresent() ? Map.of() : Map.of(LANGUAGE, MISSING);
        };
    }

    private Map<String, String> activityProblems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!offered(SECTOR)) {
            problems.put(SECTOR, MISSING);
        }
        if (text(ACTIVITY).length() > LONGEST_LINE) {
            problems.put(ACTIVITY, "organisation.interview.activity.too-long");
        } else if (text(SECTOR).equals(InterviewQuestion.OTHER)
                && text(ACTIVITY).isEmpty()) {
            problems.put(ACTIVITY, "organisation.interview.activity.missing");
        }
        return problems;
    }

    private Map<String, String> sizeProblems() {
        String typed = text(SIZE);
        if (!typed.matches("[0-9]{1,9}") || Integer.parseInt(typed) < 1) {
            return Map.of(SIZE, "organisation.interview.size.no-number");
        }
        return Integer.parseInt(typed) > MOST_PEOPLE ? Map.of(SIZE, "organisation.interview.size.too-many") : Map.of();
    }

    private Map<String, String> rankProblems() {
        if (!offered(RANKS.get(0))) {
            return Map.of(RANKS.get(0), MISSING);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        HashSet<String> before = new HashSet<>();
        RANKS.stream().filter(this::offered).forEach(rank -> {
            if (!before.add(text(rank))) {
                problems.put(rank, "organisation.interview.worst-loss.twice");
            }
        });
        return problems;
    }

    private List<String> ranked() {
        List<String> ranked = new ArrayList<>();
        RANKS.stream().filter(this::offered).map(this::text).forEach(ranked::add);
        return ranked;
    }

    private List<String> chosen(String field) {
        return question.options().stream().filter(option -> has(field, option)).toList();
    }

    private boolean offered(String field) {
        return question.options().contains(text(field));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven questions of the welcome interview, in their order, with the answers offered. Our own. */
public enum InterviewQuestion {
    /** What do you do? One sector, and one line in the organisation's own words. */
    ACTIVITY(
            "services",
            "accounting-legal",
            "craft-construction",
            "manufacturing",
            "it-digital",
            "health-social",
            "trade-hospitality",
            "public-association",
            InterviewQuestion.OTHER),
    /** How many people work here? A number. */
    SIZE(),
    /** Where does your information live? Several. */
    PLACES("cloud", "own-server", "laptops", "phones", "paper", "provider"),
    /** What would hurt most? In order, the worst first. */
    WORST_LOSS("known-to-others", "wrong", "lost", "stopped"),
    /** Who asks for security? Several. */
    ASKED_BY("customer", "law", "insurer", "owners", "ourselves"),
    /** Who is in charge of IT? One. */
    IT_IN_CHARGE("somebody-inside", "part-time-inside", "provider", "nobody"),
    /** In which language are documents written? One. */
    LANGUAGE();

    /** The sector for which there is no suggestion. */
    public static final String OTHER = "other";

    private final List<String> options;

    InterviewQuestion(String... options) {
        this.options = List.of(options);
    }

    /** From 1, as it stands in the address of its page. */
    public int number() {
        return ordinal() + 1;
    }

    /** The answers offered, empty where the answer is free or comes from elsewhere. */
    public List<String> options() {
        return options;
    }

    /** As in message keys: {@code worst-loss}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isLast() {
        return this == LANGUAGE;
    }

    /** The fact that an answer is; the language of documents is none. */
    public FactKey fact() {
        return new FactKey("org." + slug());
    }

    public static Optional<InterviewQuestion> of(int number) {
        return Arrays.stream(values())
                .filter(question -> question.number() == number)
                .findFirst();
    }

    /** The first question without an answer; the last one when all are answered, since a language is always set. */
    public static InterviewQuestion firstOpen(Profile profile) {
        return Arrays.stream(values())
                .filter(question -> !question.isAnsweredIn(profile))
                .findFirst()
                .orElse(LANGUAGE);
    }

    private boolean isAnsweredIn(Profile profile) {
        return this != LANGUAGE && profile.find(fact()).isPresent();
    }
}

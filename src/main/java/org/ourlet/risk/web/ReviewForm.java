// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.RiskReview;

/** What is typed about a review. */
public record ReviewForm(String name, String triggers, String participants, String nextOn, Long version) {

    static final ReviewForm EMPTY = new ReviewForm("", "", "", "", 0L);

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 120;

    public ReviewForm(
            @Nullable String name,
            @Nullable String triggers,
            @Nullable String participants,
            @Nullable String nextOn,
            @Nullable Long version) {
        this.name = Fields.given(name);
        this.triggers = Fields.given(triggers);
        this.participants = Fields.given(participants);
        this.nextOn = Fields.given(nextOn);
        this.version = version == null ? 0L : version;
    }

    static ReviewForm of(RiskReview review) {
        LocalDate next = review.nextOn();
        return new ReviewForm(
                "", review.triggers(), review.participants(), next == null ? "" : next.toString(), review.version());
    }

    /** @param starts whether a name is asked for */
    Map<String, String> problems(boolean starts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (starts && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            problems.put("name", "risk.start.name-missing");
        }
        if (triggers.length() > LONGEST) {
            problems.put("triggers", "risk.risk.text-long");
        }
        if (participants.length() > LONGEST) {
            problems.put("participants", "risk.risk.text-long");
        }
        if (!nextOn.isEmpty() && day() == null) {
            problems.put("nextOn", "risk.review.day-invalid");
        }
        return problems;
    }

    private @Nullable LocalDate day() {
        try {
            return nextOn.isEmpty() ? null : LocalDate.parse(nextOn);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Only after {@link #problems} is empty. */
    RiskReview review() {
        return new RiskReview(triggers, participants, day(), version);
    }
}

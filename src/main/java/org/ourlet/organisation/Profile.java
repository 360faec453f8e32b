// SPDX-License-Identifier: Apache-2.0
package org.ourlet.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of an organisation at one moment. */
public record Profile(Map<FactKey, String> values) {

    /** The facts that the seven questions of the welcome interview ask for; the language of documents is the seventh. */
    public static final List<FactKey> INTERVIEW = List.of(
            FactKey.ACTIVITY, FactKey.SIZE, FactKey.PLACES, FactKey.WORST_LOSS, FactKey.ASKED_BY, FactKey.IT_IN_CHARGE);

    /** The number of people that figures are shown for while nobody has said how many there are. */
    public static final int ASSUMED_SIZE = 10;

    public Profile {
        values = Map.copyOf(values);
    }

    public Optional<String> find(FactKey key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    public String text(FactKey key) {
        return find(key).orElse("");
    }

    /** Options of a fact that holds several, in their order. */
    public List<String> options(FactKey key) {
        return find(key).map(value -> Arrays.asList(value.split(" "))).orElse(List.of());
    }

    /** Number of people. */
    public int size() {
        return find(FactKey.SIZE).map(Integer::parseInt).orElse(ASSUMED_SIZE);
    }

    /** Questions of the interview that have an answer. */
    public long answered() {
        return INTERVIEW.stream().filter(key -> find(key).isPresent()).count();
    }

    public boolean interviewed() {
        return values.keySet().containsAll(Set.copyOf(INTERVIEW));
    }
}

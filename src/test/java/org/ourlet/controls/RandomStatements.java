// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.content.ShippedContent;
import org.ourlet.controls.ApplicabilityDecision.Choice;
import org.ourlet.controls.ApplicabilityDecision.Stated;
import org.ourlet.controls.ApplicabilityDecision.Trace;

/** Makes risks, controls, obligations and decisions from a seed. */
final class RandomStatements {

    private final Random random;
    private final List<String> numbers = Stream.concat(
                    ShippedContent.CONTROLS.all().stream().map(ReferenceControl::id),
                    ShippedContent.CONTROLS.earlier().stream().map(EarlierControl::id))
            .toList();

    RandomStatements(long seed) {
        random = new Random(seed);
    }

    StatementSources sources() {
        List<TreatedRisk> risks = several(12, index -> risk("R%02d".formatted(index)));
        List<Control> controls = several(10, index -> control(index, risks));
        List<Obligation> obligations = several(4, this::obligation);
        return new StatementSources(risks, controls, obligations);
    }

    private <T> List<T> several(int most, java.util.function.IntFunction<T> make) {
        return IntStream.rangeClosed(1, random.nextInt(most + 1)).mapToObj(make).toList();
    }

    private TreatedRisk risk(String ref) {
        List<String> controls = random.nextBoolean()
                ? List.of()
                : several(3, index -> "Something with " + number() + " and more").stream()
                        .toList();
        List<String> requirements = random.nextBoolean() ? List.of() : List.of("It holds");
        return new TreatedRisk(ref, "Scenario of " + ref, random.nextBoolean(), false, false, requirements, controls);
    }

    Control control(int number, List<TreatedRisk> risks) {
        List<String> refs = risks.isEmpty() || random.nextBoolean()
                ? List.of()
                : List.of(risks.get(random.nextInt(risks.size())).ref());
        ControlState state = ControlState.values()[random.nextInt(ControlState.values().length)];
        return new Control(
                "control-" + number,
                number,
                new Control.Wording("Control " + number, ""),
                new Control.Links(several(4, index -> number()), refs),
                new Control.Work(null, state, random.nextBoolean() ? "" : "a list", null),
                random.nextInt(5) == 0,
                0);
    }

    private Obligation obligation(int index) {
        Obligation.Kind kind = random.nextBoolean() ? Obligation.Kind.LAW : Obligation.Kind.CONTRACT;
        return new Obligation(
                "o" + index, kind, "Duty " + index, several(3, each -> number()), random.nextInt(4) == 0, 0);
    }

    /** At most one for each reference control. */
    List<ApplicabilityDecision> decisions() {
        List<ApplicabilityDecision> decisions = new ArrayList<>();
        for (ReferenceControl control : ShippedContent.CONTROLS.all()) {
            if (random.nextInt(3) == 0) {
                Choice choice = Choice.values()[random.nextInt(Choice.values().length)];
                decisions.add(new ApplicabilityDecision(
                        "d-" + control.id(),
                        control.id(),
                        choice,
                        "because",
                        Stated.NOTHING,
                        random.nextBoolean(),
                        new Trace(1, "account", "Marta", Instant.EPOCH)));
            }
        }
        return decisions;
    }

    private String number() {
        return numbers.get(random.nextInt(numbers.size()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.controls.Reason.Kind;

/** What holds for the statement of applicability of any organisation. */
class StatementProperties {

    private static final ReferenceControls REFERENCE = ShippedContent.CONTROLS;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Invariant 15: each reference control appears exactly once, with yes or no and a justification. */
    @ParameterizedTest
    @MethodSource("seeds")
    void isTotal(long seed) {
        StatementOfApplicability statement = statement(seed);

        assertThat(statement.lines())
                .extracting(ApplicabilityLine::id)
                .containsExactlyElementsOf(
                        REFERENCE.all().stream().map(ReferenceControl::id).toList());
        assertThat(statement.lines()).allSatisfy(line -> {
            boolean justified = line.applicable() == line.derivedApplicable()
                    || !line.ownReason().isBlank();
            assertThat(justified).isTrue();
        });
        assertThat(statement.applicable() + statement.count(line -> !line.applicable()))
                .isEqualTo(REFERENCE.all().size());
    }

    /** Invariant 14, first half: what applies because of a risk is linked to a risk that exists. */
    @ParameterizedTest
    @MethodSource("seeds")
    void namesAnExistingRiskWhereItSaysRisk(long seed) {
        StatementSources sources = new RandomStatements(seed).sources();
        Set<String> refs = sources.risks().stream().map(TreatedRisk::ref).collect(Collectors.toSet());

        assertThat(sources.statement(REFERENCE, List.of()).lines())
                .flatExtracting(ApplicabilityLine::reasons)
                .filteredOn(reason -> reason.kind() == Kind.RISK)
                .extracting(Reason::source)
                .isSubsetOf(refs);
    }

    /** Invariant 14, second half: a risk to reduce has a requirement and a control, or it is shown. */
    @ParameterizedTest
    @MethodSource("seeds")
    void showsEachRiskToReduceThatLacksRequirementOrControl(long seed) {
        StatementSources sources = new RandomStatements(seed).sources();
        List<TreatedRisk> shown = sources.risksWithoutControl();

        assertThat(sources.risks()).allSatisfy(risk -> {
            boolean control =
                    !risk.controls().isEmpty() || sources.controls().stream().anyMatch(each -> each.names(risk.ref()));
            boolean whole = !risk.toReduce() || !risk.requirements().isEmpty() && control;
            assertThat(shown.contains(risk)).isEqualTo(!whole);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfItsSources(long seed) {
        StatementSources sources = new RandomStatements(seed).sources();
        StatementSources shuffled = new StatementSources(
                shuffled(sources.risks(), seed),
                shuffled(sources.controls(), seed),
                shuffled(sources.obligations(), seed));

        assertThat(kinds(shuffled)).isEqualTo(kinds(sources));
    }

    private static List<String> kinds(StatementSources sources) {
        return sources.statement(REFERENCE, List.of()).lines().stream()
                .map(line -> line.id()
                        + line.applicable()
                        + line.state()
                        + line.reasons().stream().map(Reason::toString).sorted().toList())
                .toList();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    /** One more control never makes fewer lines applicable, and never takes a reason away. */
    @ParameterizedTest
    @MethodSource("seeds")
    void growsWithEachControl(long seed) {
        RandomStatements random = new RandomStatements(seed);
        StatementSources before = random.sources();
        List<Control> more = new ArrayList<>(before.controls());
        more.add(random.control(99, before.risks()));
        StatementSources after = new StatementSources(before.risks(), more, before.obligations());

        List<ApplicabilityLine> lines = after.statement(REFERENCE, List.of()).lines();

        assertThat(before.statement(REFERENCE, List.of()).lines())
                .allSatisfy(line -> assertThat(lines.get(REFERENCE.all().indexOf(line.control()))
                                .reasons())
                        .containsAll(line.reasons()));
    }

    /** A step forward of one control is never a step back of the line. */
    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotFallWhenAControlAdvances(long seed) {
        StatementSources before = new RandomStatements(seed).sources();
        List<Control> advanced = before.controls().stream()
                .map(control -> control.in(ControlState.IMPLEMENTED, "a list"))
                .toList();
        for (int changed = 0; changed < advanced.size(); changed++) {
            List<Control> controls = new ArrayList<>(before.controls());
            controls.set(changed, advanced.get(changed));
            StatementSources after = new StatementSources(before.risks(), controls, before.obligations());

            assertThat(states(after))
                    .zipSatisfy(
                            states(before),
                            (later, earlier) -> assertThat(later).isGreaterThanOrEqualTo(earlier));
        }
    }

    private static List<ImplementationState> states(StatementSources sources) {
        return sources.statement(REFERENCE, List.of()).lines().stream()
                .map(ApplicabilityLine::state)
                .toList();
    }

    private static StatementOfApplicability statement(long seed) {
        RandomStatements random = new RandomStatements(seed);
        return random.sources().statement(REFERENCE, random.decisions());
    }
}

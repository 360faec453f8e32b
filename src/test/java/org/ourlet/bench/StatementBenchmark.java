// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ourlet.content.ShippedContent;
import org.ourlet.controls.Control;
import org.ourlet.controls.ControlState;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.StatementOfApplicability;
import org.ourlet.controls.StatementSources;
import org.ourlet.controls.TreatedRisk;

/** The statement of applicability from 93 controls and 200 risks. How to run: {@code bench/README.md}. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StatementBenchmark {

    private static final int RISKS = 200;
    private static final int CONTROLS = 100;

    private final ReferenceControls reference = ShippedContent.CONTROLS;
    private final List<ReferenceControl> all = reference.all();
    private final StatementSources sources = new StatementSources(
            IntStream.range(0, RISKS).mapToObj(this::risk).toList(),
            IntStream.range(0, CONTROLS).mapToObj(this::control).toList(),
            List.of());

    private TreatedRisk risk(int number) {
        return new TreatedRisk(
                "R%03d".formatted(number),
                "Something happens to asset " + number,
                true,
                true,
                true,
                List.of("It holds"),
                List.of("First control (" + id(number) + ")", "Second control, " + id(number * 7)));
    }

    private Control control(int number) {
        return new Control(
                "c" + number,
                number,
                new Control.Wording("Control " + number, ""),
                new Control.Links(List.of(id(number), id(number * 3)), List.of("R%03d".formatted(number))),
                new Control.Work(null, ControlState.IN_PROGRESS, "", null),
                false,
                0);
    }

    private String id(int number) {
        return all.get(number % all.size()).id();
    }

    @Benchmark
    public StatementOfApplicability statement() {
        return sources.statement(reference, List.of());
    }
}

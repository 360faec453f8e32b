// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
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
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.Coverage;
import org.ourlet.tailoring.EffortEstimate;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.SelectionCheck;
import org.ourlet.tailoring.Tailoring;

/** What the matrix asks on every click. How to run: {@code bench/README.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TailoringBenchmark {

    private final Tailoring tailoring = ShippedContent.TAILORING;
    private final Selection level4 = tailoring.selection(ImplementationLevel.LEVEL_4);
    private final Selection torn = tailoring.selection(Set.of("C7", "A3", "P12"));

    @Benchmark
    public Selection closureOfThreeActivities() {
        return torn.closed();
    }

    @Benchmark
    public SelectionCheck checkOfLevel4() {
        return tailoring.check(level4.codes());
    }

    @Benchmark
    public Coverage coverageOfLevel4() {
        return tailoring.coverage(level4, StandardEdition.ISO27001_2022);
    }

    @Benchmark
    public EffortEstimate effortOfLevel4() {
        return tailoring.effort(level4, 25);
    }
}

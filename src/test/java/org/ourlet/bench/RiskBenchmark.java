// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
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
import org.ourlet.risk.Estimate;
import org.ourlet.risk.Examples;
import org.ourlet.risk.HeatMap;
import org.ourlet.risk.ManyRisks;
import org.ourlet.risk.Risk;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskEvaluation;
import org.ourlet.risk.sheet.SheetsForTests;
import org.ourlet.shared.Language;

/** Levels of 100,000 risks and their heat map; 10,000 risks as a spreadsheet. How to run: {@code bench/README.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RiskBenchmark {

    private final RiskAssessment many = times(100_000);
    private final RiskEvaluation register = RiskEvaluation.of(times(10_000));

    private static RiskAssessment times(int count) {
        RiskAssessment example = Examples.proofbox();
        Random random = new Random(count);
        List<Risk> risks = IntStream.range(0, count)
                .mapToObj(number -> ManyRisks.named(
                                example.risks().get(number % example.risks().size()), "R" + number)
                        .with(Estimate.of(random.nextInt(5), random.nextInt(6))))
                .toList();
        return example.with(risks);
    }

    @Benchmark
    public HeatMap levelsAndHeatMap() {
        return RiskEvaluation.of(many).heatMap(HeatMap.Moment.BEFORE);
    }

    @Benchmark
    public int spreadsheet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetsForTests.SHEETS.write(register, Language.EN, out);
        return out.size();
    }
}

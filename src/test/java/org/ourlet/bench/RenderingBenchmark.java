// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.time.Instant;
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
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.rendering.DocxRenderer;
import org.ourlet.documents.rendering.HtmlRenderer;
import org.ourlet.documents.rendering.Letters;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.shared.Language;

/** A letter of two pages in its three forms. How to run: {@code bench/README.md}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class RenderingBenchmark {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");

    private final DocumentModel letter = Letters.approved(Language.EN);
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf = new PdfRenderer();
    private final DocxRenderer docx = new DocxRenderer();

    @Benchmark
    public String letterAsHtml() {
        return html.render(letter);
    }

    @Benchmark
    public byte[] letterAsPdf() {
        return pdf.render(letter, MORNING);
    }

    @Benchmark
    public byte[] letterAsDocx() {
        return docx.render(letter, MORNING);
    }
}

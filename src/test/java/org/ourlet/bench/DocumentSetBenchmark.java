// SPDX-License-Identifier: Apache-2.0
package org.ourlet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.Documents;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.documents.rendering.DocxRenderer;
import org.ourlet.documents.rendering.PdfRenderer;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Organisations;
import org.ourlet.testing.RunningProgram;

/**
 * The full document set of level 4, with the data of the demo, as PDF and DOCX: from the rows of the database to the bytes of
 * the files. The first round is that of a program that has just started. How to run: {@code bench/README.md}.
 */
public final class DocumentSetBenchmark {

    private static final int ROUNDS = 4;
    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");

    private final Documents documents;
    private final Organisation organisation;
    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    private DocumentSetBenchmark(RunningProgram program) {
        documents = program.bean(Documents.class);
        organisation = program.bean(Organisations.class).all().stream()
                .filter(each -> each.slug().equals("proofbox"))
                .findFirst()
                .orElseThrow();
        pdf = program.bean(PdfRenderer.class);
        docx = program.bean(DocxRenderer.class);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("ourlet-bench");
        try (RunningProgram program = RunningProgram.demo(folder)) {
            DocumentSetBenchmark benchmark = new DocumentSetBenchmark(program);
            for (int round = 1; round <= ROUNDS; round++) {
                benchmark.round(round, 1);
            }
            benchmark.round(ROUNDS + 1, 2);
        }
    }

    /** One document as both files. */
    private record Made(String code, int pdf, int docx, double seconds) {}

    private void round(int number, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long begin = System.nanoTime();
        List<Future<Made>> running = new ArrayList<>();
        for (String code : set()) {
            running.add(pool.submit(() -> make(code)));
        }
        List<Made> made = new ArrayList<>();
        for (Future<Made> each : running) {
            made.add(each.get());
        }
        pool.shutdown();
        double took = seconds(begin);
        made.sort(Comparator.comparing(Made::seconds).reversed());
        long bytes = made.stream().mapToLong(each -> each.pdf() + each.docx()).sum();
        System.out.printf(
                Locale.ROOT,
                "round %d, %d thread(s): %d documents as PDF and DOCX in %.2f s, %.1f MB of files, heap of at most %d MB;"
                        + " slowest:%s%n",
                number,
                threads,
                made.size(),
                took,
                bytes / 1e6,
                Runtime.getRuntime().maxMemory() / 1024 / 1024,
                made.stream()
                        .limit(5)
                        .map(each -> String.format(Locale.ROOT, " %s %.2f s", each.code(), each.seconds()))
                        .reduce("", String::concat));
    }

    private List<String> set() {
        return documents.register(organisation.id()).stream()
                .filter(RegisterEntry::selected)
                .filter(entry -> entry.template() != null)
                .map(RegisterEntry::code)
                .toList();
    }

    private Made make(String code) {
        long begin = System.nanoTime();
        DocumentModel model = documents.file(organisation.id(), code).preview("Marta Lopes");
        byte[] portable = pdf.render(model, MORNING);
        byte[] text = docx.render(model, MORNING);
        return new Made(code, portable.length, text.length, seconds(begin));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}

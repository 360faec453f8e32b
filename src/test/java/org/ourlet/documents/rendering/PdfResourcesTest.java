// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.letterhead.AccentColour;
import org.ourlet.documents.letterhead.Pictures;
import org.ourlet.shared.Language;

/** Nothing in a document can make the server fetch an address or read a file. */
class PdfResourcesTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:14:00Z");

    private static final PaperMarks PLAIN = new PaperMarks(AccentColour.STANDARD, null);

    private final PdfRenderer renderer = new PdfRenderer();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void markupInTheWordsOfAPersonStaysWords() throws IOException {
        String attack = "<img src='" + address("image.png") + "'/><script>alert(1)</script>&amp;]]>";
        DocumentModel letter = Letters.with(
                Letters.approved(Language.EN),
                Letters.paragraph(Letters.filled(attack)),
                new DocumentModel.Heading(2, attack));

        String text = textOf(renderer.render(letter, MORNING));

        assertThat(text.replaceAll("\\s", "")).contains(attack.replaceAll("\\s", ""));
        assertThat(asked).isEmpty();
    }

    @Test
    void refusesEveryAddressEvenIfMarkupGotIn(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'SECRET' }");
        String page =
                """
                <html lang="en"><head><title>t</title><meta name="subject" content="s"/>
                <link rel="stylesheet" type="text/css" href="%1$s"/>
                <link rel="stylesheet" type="text/css" href="%2$s"/>
                <style>
                  @import url("%1$s");
                  @font-face { font-family: x; src: url("%3$s") }
                  body { font-family: x, "Source Serif 4"; background-image: url("%4$s") }
                  ul { list-style-image: url("%4$s") }
                </style></head>
                <body><p>words</p><ul><li>item</li></ul>
                <img src="%4$s" alt="a"/><img src="%5$s" alt="b"/><img src="classpath:/fonts/OFL.txt" alt="c"/>
                <object data="%4$s" type="image/svg+xml"></object></body></html>
                """.formatted(address("a.css"), secret.toUri(), address("a.ttf"), address("a.png"), picture(folder));

        byte[] pdf = renderer.draw(page, null, PLAIN, MORNING);

        assertThat(asked).isEmpty();
        assertThat(textOf(pdf)).contains("words").doesNotContain("SECRET");
        assertThat(picturesIn(pdf)).isZero();
    }

    @Test
    void drawsTheLogoAndNothingElse(@TempDir Path folder) throws IOException {
        String page = """
                <html lang="en"><head><title>t</title><meta name="subject" content="s"/>
                <style>body { font-family: "Source Serif 4" }</style></head>
                <body><p>words <img src="letterhead:logo" alt="logo"/><img src="%1$s" alt="a"/>
                <img src="letterhead:other" alt="b"/><img src="%2$s" alt="c"/></p></body></html>
                """.formatted(address("a.png"), picture(folder));

        byte[] pdf = renderer.draw(page, Pictures.png(80, 40), PLAIN, MORNING);

        assertThat(asked).isEmpty();
        assertThat(picturesIn(pdf)).isEqualTo(1);
    }

    private String address(String file) {
        return "http://127.0.0.1:%d/%s".formatted(server.getAddress().getPort(), file);
    }

    private static String picture(Path folder) throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><text>SECRET</text></svg>";
        return Files.writeString(folder.resolve("secret.svg"), svg, StandardCharsets.UTF_8)
                .toUri()
                .toString();
    }

    private static String textOf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static long picturesIn(byte[] file) throws IOException {
        long count = 0;
        try (PDDocument pdf = Loader.loadPDF(file)) {
            for (PDPage page : pdf.getPages()) {
                count += page.getResources().getXObjectNames().spliterator().estimateSize();
            }
        }
        return count;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.documents.DocumentTemplate;
import org.ourlet.documents.content.MarkdownBlocks;
import org.ourlet.documents.content.TemplateLoader;

/** Blocks become a text to edit, and the text becomes the same blocks again. */
class SectionTextTest {

    static Stream<Arguments> everySection() {
        return TemplateLoader.load(ShippedContent.FOLDER, ShippedContent.GUIDE).all().stream()
                .flatMap(SectionTextTest::sections);
    }

    private static Stream<Arguments> sections(DocumentTemplate template) {
        return template.texts().versions().entrySet().stream()
                .flatMap(text -> text.getValue().sections().entrySet().stream()
                        .map(section ->
                                Arguments.of(template.slug(), text.getKey(), section.getKey(), section.getValue())));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everySection")
    void everySectionOfEveryTemplateComesBack(String slug, Object language, String section, List<Block> blocks) {
        assertThat(SectionText.blocks(SectionText.of(blocks))).isEqualTo(blocks);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void anyBlocksComeBack(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = blocks(random);
            assertThat(SectionText.blocks(SectionText.of(blocks)))
                    .as("seed %d, round %d:%n%s", seed, round, SectionText.of(blocks))
                    .isEqualTo(blocks);
        }
    }

    private static List<Block> blocks(Random random) {
        List<Block> blocks = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int index = 0; index < many; index++) {
            blocks.add(block(random));
        }
        return blocks;
    }

    private static Block block(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Heading(3, words(random));
            case 1 -> new ItemList(random.nextBoolean(), lines(random, 1 + random.nextInt(3)));
            case 2 -> table(random);
            default -> new Paragraph(runs(random));
        };
    }

    private static Table table(Random random) {
        int columns = 1 + random.nextInt(3);
        return new Table(lines(random, columns), List.of(new Row(lines(random, columns))));
    }

    private static List<Line> lines(Random random, int many) {
        return Stream.generate(() -> new Line(runs(random))).limit(many).toList();
    }

    /** Plain words between words in a style, as people write them. */
    private static List<Run> runs(Random random) {
        List<Run> runs = new ArrayList<>(List.of(Run.plain(words(random))));
        if (random.nextBoolean()) {
            boolean bold = random.nextBoolean();
            runs.set(0, Run.plain(words(random) + " "));
            runs.add(new Run(words(random), bold, !bold || random.nextBoolean(), Origin.TEMPLATE));
            runs.add(Run.plain(" " + words(random)));
        }
        return runs;
    }

    private static String words(Random random) {
        List<String> odd = List.of(
                "rule",
                "a*b",
                "_x_",
                "[note]",
                "1. first",
                "# no heading",
                "- dash",
                "+ plus",
                "a | b",
                "back\\slash",
                "<b>bold</b>",
                "&amp;",
                "`code`",
                "![picture](x)",
                "{{org.name}}",
                "---",
                "===",
                "été",
                "snake_case",
                "2) two",
                "![a",
                "https://example.org",
                "<https://example.org>",
                "~~gone~~",
                "> said",
                "``",
                "*",
                "#",
                "|");
        return odd.get(random.nextInt(odd.size())) + " " + odd.get(random.nextInt(odd.size()));
    }

    @Test
    void isPleasantToEdit() {
        String text =
                "We work (mostly) from home - and *always* with **care**. Ask {{accountable.name}}, e.g. on Monday.";

        assertThat(SectionText.of(SectionText.blocks(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "&lt;b&gt; &amp; &#60;",
                "`code` and ``more``",
                "> said",
                "    far in",
                "<!-- gone? -->",
                "<https://example.org>",
                "![picture",
                "${7+7} #{7-7} {% x %}",
                "***",
                "```"
            })
    void typedMarksThatAreNoneStandAsTheyAre(String typed) {
        List<String> unknown = new ArrayList<>();

        List<Block> blocks = MarkdownBlocks.adapted(typed, unknown::add);

        assertThat(unknown).isEmpty();
        assertThat(blocks).containsExactly(new Paragraph(List.of(Run.plain(typed.strip()))));
    }

    @Test
    void aLinkSaysWhereItLeads() {
        assertThat(SectionText.blocks("See [the wiki](https://wiki.example/rules) first."))
                .containsExactly(new Paragraph(List.of(Run.plain("See the wiki (https://wiki.example/rules) first."))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](http://example.org)",
                "[x](data:text/html,y)",
                "[x](//evil.example)",
                "[x]: https://example.org",
                "- a\n\n  - b",
                "- a\n\n  second paragraph"
            })
    void whatDocumentsDoNotHaveIsNamed(String typed) {
        List<String> unknown = new ArrayList<>();

        MarkdownBlocks.adapted(typed, unknown::add);

        assertThat(unknown).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*a ", "**a ", "[", "- ", "> ", "![", "_a*b "})
    void nestingWithoutEndIsRead(String piece) {
        String deep = piece.repeat(20_000 / piece.length());

        assertThat(MarkdownBlocks.adapted(deep + "x" + "*".repeat(500), unknown -> {}))
                .isNotNull();
    }
}

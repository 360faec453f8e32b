// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.WordingRefusal.Kind;
import org.ourlet.documents.content.MarkdownBlocks;
import org.ourlet.documents.wording.Tokens;

/** Looks whether a document can say what somebody wrote in the place of a section. */
final class WordingCheck {

    static final int LONGEST = 20_000;

    private static final int HEADING = 3;
    private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}|\\{\\{|}}");

    private final Tokens tokens;

    WordingCheck(Tokens tokens) {
        this.tokens = tokens;
    }

    /** As it is kept: one form of line breaks, no invisible characters, placeholders for tokens. */
    String clean(String typed) {
        String plain = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
        return tokens.kept(plain.stripTrailing());
    }

    /** @param text cleaned */
    Optional<WordingRefusal> refusal(String text) {
        if (text.length() > LONGEST) {
            return refused(Kind.TOO_LONG, String.valueOf(LONGEST));
        }
        Set<Kind> found = new TreeSet<>();
        List<Block> blocks = MarkdownBlocks.adapted(text, unknown -> found.add(kind(unknown)));
        if (!found.isEmpty()) {
            return refused(found.iterator().next(), "");
        }
        if (blocks.isEmpty()) {
            return refused(Kind.EMPTY, "");
        }
        boolean high =
                blocks.stream().anyMatch(block -> block instanceof Heading heading && heading.level() != HEADING);
        return high ? refused(Kind.HEADING, "") : placeholders(blocks);
    }

    /** Why a document with this section is not sent. */
    Optional<WordingRefusal> refusal(SectionWording section) {
        if (section.undecided()) {
            return refused(Kind.UNDECIDED, section.title());
        }
        return section.state() == SectionWording.State.TEMPLATE
                ? Optional.empty()
                : placeholders(section.blocks()).map(lost -> new WordingRefusal(Kind.LOST_TOKEN, section.title()));
    }

    private static Optional<WordingRefusal> refused(Kind kind, String what) {
        return Optional.of(new WordingRefusal(kind, what));
    }

    private static Kind kind(String unknown) {
        return switch (unknown) {
            case "Link" -> Kind.LINK;
            case "list item of several paragraphs" -> Kind.LIST;
            default -> Kind.FORM;
        };
    }

    /** An unknown token, or a table of the program inside a sentence. */
    Optional<WordingRefusal> placeholders(List<Block> blocks) {
        Optional<String> unknown = BlockWords.of(blocks).stream()
                .flatMap(words -> BRACES.matcher(words).results())
                .filter(match -> match.group(1) == null || !tokens.knows(match.group(1)))
                .map(match -> match.group())
                .findFirst();
        if (unknown.isPresent()) {
            return refused(Kind.TOKEN, unknown.get());
        }
        List<Block> others = blocks.stream().filter(block -> !isTable(block)).toList();
        return BlockWords.of(others).stream()
                .flatMap(words -> Placeholders.parts(words).stream())
                .filter(part -> part.placeholder() && part.text().startsWith(GeneratedSource.PREFIX))
                .findFirst()
                .flatMap(part -> refused(Kind.TABLE_ALONE, tokens.readable("{{" + part.text() + "}}")));
    }

    private static boolean isTable(Block block) {
        return block instanceof Paragraph paragraph
                && paragraph.runs().size() == 1
                && Placeholders.alone(paragraph.runs().get(0).text()).isPresent();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.ChangedPart.Change;
import org.ourlet.documents.ChangedPart.Kind;
import org.ourlet.documents.ChangedPart.Piece;

class WordChangesTest {

    private static String frozen(String version, String body) {
        return "organisation: Proofbox\nversion: " + version + "\n\n[one]\n\n" + body + "\n";
    }

    private static String side(List<ChangedPart> parts, Change left) {
        return parts.stream()
                .map(part -> part.pieces().stream()
                        .filter(piece -> piece.change() != left)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void seesNoDifferenceInVersionAndAuthor() {
        assertThat(WordChanges.differences(frozen("1", "Same"), frozen("2", "Same")))
                .isEmpty();
    }

    @Test
    void tellsTheWordsThatCameAndWent() {
        List<ChangedPart> changes = WordChanges.differences(
                frozen("1", "We look at our risks once a year."), frozen("2", "We look at our risks twice a year."));

        assertThat(changes)
                .containsExactly(new ChangedPart(
                        Kind.TEXT,
                        List.of(
                                new Piece(Change.SAME, "We look at our risks "),
                                new Piece(Change.REMOVED, "once "),
                                new Piece(Change.ADDED, "twice "),
                                new Piece(Change.SAME, "a year."))));
    }

    @Test
    void showsWholePartsThatCameOrWent() {
        String before = frozen("1", "## Why\n\n- one thing\n- another matter");
        String after = frozen("2", "## Why\n\n- one thing\n- something \\*else\\*\n\n### How");

        assertThat(WordChanges.differences(before, after))
                .containsExactly(
                        new ChangedPart(Kind.ITEM, List.of(new Piece(Change.REMOVED, "another matter"))),
                        new ChangedPart(Kind.ITEM, List.of(new Piece(Change.ADDED, "something *else*"))),
                        new ChangedPart(Kind.SUBHEADING, List.of(new Piece(Change.ADDED, "How"))));
    }

    @Test
    void readsATableRowAsASentence() {
        String before = frozen("1", "| What | How |\n|---|---|\n| The budget for this | not set |");
        String after = frozen("2", "| What | How |\n|---|---|\n| The budget for this | 3000 |");

        assertThat(side(WordChanges.differences(before, after), Change.REMOVED)).isEqualTo("The budget for this: 3000");
    }

    @Test
    void givesBothTextsBack() {
        String before = frozen("1", "## Why\n\nOld reason of ours\n\n- one\n- two\n\nEnd of it");
        String after = frozen("2", "## Why not\n\nNew reason of ours\n\n- two\n- three\n\nAll else");

        List<ChangedPart> parts = WordChanges.between(before, after);

        assertThat(side(parts, Change.ADDED)).isEqualTo("Why\nOld reason of ours\none\ntwo\nEnd of it");
        assertThat(side(parts, Change.REMOVED)).isEqualTo("Why not\nNew reason of ours\ntwo\nthree\nAll else");
    }
}

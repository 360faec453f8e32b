// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.ChangedPart.Change;
import org.ourlet.documents.ChangedPart.Kind;
import org.ourlet.documents.ChangedPart.Piece;

/**
 * What differs between two frozen texts by word: first the paragraphs, items and rows are lined up, then the words inside those
 * that changed. Only the text counts, not the lines on top with version and author.
 */
public final class WordChanges {

    private final List<ChangedPart> parts = new ArrayList<>();

    private WordChanges() {}

    /** All parts in the order of the text, the unchanged ones too. */
    public static List<ChangedPart> between(String before, String after) {
        WordChanges changes = new WordChanges();
        List<String> old = lines(before);
        List<String> now = lines(after);
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            changes.same(old.subList(at, delta.getSource().getPosition()));
            changes.changed(delta.getSource().getLines(), delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        changes.same(old.subList(at, old.size()));
        return changes.parts;
    }

    /** Only what came or went. */
    public static List<ChangedPart> differences(String before, String after) {
        return between(before, after).stream().filter(ChangedPart::changed).toList();
    }

    private static List<String> lines(String frozen) {
        return frozen.lines()
                .dropWhile(line -> !line.isEmpty())
                .filter(line -> !line.isEmpty() && !line.startsWith("[") && !line.startsWith("|-"))
                .toList();
    }

    private void same(List<String> lines) {
        lines.forEach(line -> whole(line, Change.SAME));
    }

    private void whole(String line, Change change) {
        parts.add(new ChangedPart(kind(line), List.of(new Piece(change, readable(line)))));
    }

    private void changed(List<String> old, List<String> now) {
        int next = 0;
        for (String line : old) {
            int twin = twin(line, now, next);
            if (twin < 0) {
                whole(line, Change.REMOVED);
            } else {
                now.subList(next, twin).forEach(each -> whole(each, Change.ADDED));
                parts.add(new ChangedPart(kind(now.get(twin)), words(readable(line), readable(now.get(twin)))));
                next = twin + 1;
            }
        }
        now.subList(next, now.size()).forEach(each -> whole(each, Change.ADDED));
    }

    /** The first line of the new text that is the old one with other words; -1 when there is none. */
    private static int twin(String line, List<String> now, int from) {
        for (int index = from; index < now.size(); index++) {
            if (kind(line) == kind(now.get(index)) && alike(line, now.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static boolean alike(String one, String other) {
        List<String> words = List.of(one.split("\\s+"));
        List<String> others = List.of(other.split("\\s+"));
        long common = words.stream().filter(others::contains).count();
        return common * 5 >= 2L * Math.max(words.size(), others.size());
    }

    private static List<Piece> words(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int position = delta.getSource().getPosition();
            Stream.of(
                            piece(Change.SAME, old.subList(at, position)),
                            piece(Change.REMOVED, delta.getSource().getLines()),
                            piece(Change.ADDED, delta.getTarget().getLines()))
                    .filter(piece -> !piece.text().isEmpty())
                    .forEach(pieces::add);
            at = position + delta.getSource().size();
        }
        if (at < old.size()) {
            pieces.add(piece(Change.SAME, old.subList(at, old.size())));
        }
        return pieces;
    }

    /** Each with the space behind it. */
    private static List<String> words(String line) {
        return List.of(line.split("(?<=\\s)(?=\\S)"));
    }

    private static Piece piece(Change change, List<String> words) {
        return new Piece(change, String.join("", words));
    }

    private static Kind kind(String line) {
        if (line.startsWith("#")) {
            return line.startsWith("## ") ? Kind.HEADING : Kind.SUBHEADING;
        }
        return line.startsWith("| ") ? Kind.ROW : line.matches("(-|\\d+\\.) .*") ? Kind.ITEM : Kind.TEXT;
    }

    private static String readable(String line) {
        String words = line.replaceFirst("^(#+|-|\\d+\\.) ", "");
        return words.startsWith("| ")
                ? String.join(
                        ": ",
                        FrozenRuns.cells(words.substring(2, words.length() - 2)).stream()
                                .map(FrozenRuns::plain)
                                .toList())
                : FrozenRuns.plain(words);
    }
}

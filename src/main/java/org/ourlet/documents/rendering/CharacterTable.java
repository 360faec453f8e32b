// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * Where a glyph stands for several characters, names the one that people write first, for PDFBox takes the first: else the
 * apostrophe of "d’engagement" is read aloud and copied as a letter of Hawaiian.
 */
final class CharacterTable extends CmapSubtable {

    private static final int LEFT_QUOTE = 0x2018;
    private static final int APOSTROPHE = 0x2019;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final Set<Integer> WRITTEN = Set.of(LEFT_QUOTE, APOSTROPHE, NARROW_NO_BREAK_SPACE);

    private final CmapSubtable table;

    private CharacterTable(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    static void putInto(CmapTable tables) {
        tables.setCmaps(
                Arrays.stream(tables.getCmaps()).map(CharacterTable::new).toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int character) {
        return table.getGlyphId(character);
    }

    @Override
    @SuppressWarnings("NullAway") // the library has no annotations, and answers null for a glyph without character
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> characters = table.getCharCodes(glyph);
        return characters == null ? null : writtenFirst(characters);
    }

    private static List<Integer> writtenFirst(List<Integer> characters) {
        return characters.stream()
                .sorted(Comparator.comparing((Integer character) -> !WRITTEN.contains(character)))
                .toList();
    }
}

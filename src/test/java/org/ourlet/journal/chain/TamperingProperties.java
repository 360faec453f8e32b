// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Somebody with full rights on the database and without the key alters, removes, inserts, swaps, replaces and cuts off.
 * Every one of ten thousand attempts is seen.
 */
class TamperingProperties {

    private static final long SEED = 20_270_301;
    private static final int ATTEMPTS = 10_000;
    private static final int ENTRIES = 40;

    private final Random random = new Random(SEED);
    private final SomeChain genuine =
            SomeChain.of("proofbox", ENTRIES).erase(List.of(4L, 7L, 8L, 9L)).add("person.added", particulars("x"));
    private final SomeChain other = SomeChain.of("brewery", ENTRIES + 2);

    /** A way to tamper. */
    private enum Way {
        EDIT_DEED,
        EDIT_PARTICULARS,
        REMOVE_PARTICULARS,
        REMOVE,
        INSERT,
        SWAP,
        SWAP_WITH_NUMBERS,
        CUT_OFF,
        CUT_OFF_ALL,
        FROM_ANOTHER_CHAIN,
        COPY_OVER,
        REWRITE_WITH_A_GUESSED_KEY
    }

    @Test
    void everyAttemptIsSeen() {
        System.out.println("seed " + SEED);
        Map<Way, Integer> tried = new EnumMap<>(Way.class);
        List<String> unseen = new ArrayList<>();
        while (tried.values().stream().mapToInt(Integer::intValue).sum() < ATTEMPTS) {
            Way way = Way.values()[random.nextInt(Way.values().length)];
            List<ChainRow> rows = tampered(way);
            if (rows.equals(genuine.rows())) {
                continue;
            }
            tried.merge(way, 1, Integer::sum);
            if (SomeChain.verdict(rows, genuine.head()).holds()) {
                unseen.add(way + " " + rows);
            }
        }

        System.out.println(ATTEMPTS + " attempts, seen: " + (ATTEMPTS - unseen.size()) + " " + tried);
        assertThat(unseen).isEmpty();
        assertThat(tried).hasSize(Way.values().length);
        assertThat(SomeChain.verdict(genuine.rows(), genuine.head()).holds()).isTrue();
    }

    private List<ChainRow> tampered(Way way) {
        List<ChainRow> rows = new ArrayList<>(genuine.rows());
        int at = random.nextInt(rows.size());
        int to = random.nextInt(rows.size());
        ChainRow row = rows.get(at);
        switch (way) {
            case EDIT_DEED -> rows.set(at, new ChainRow(edited(row.link()), row.particulars()));
            case EDIT_PARTICULARS -> rows.set(at, new ChainRow(row.link(), edited(row)));
            case REMOVE_PARTICULARS -> rows.set(at, new ChainRow(row.link(), null));
            case REMOVE -> rows.remove(at);
            case INSERT -> insert(rows, at);
            case SWAP -> Collections.swap(rows, at, to);
            case SWAP_WITH_NUMBERS -> swapWithNumbers(rows, at, to);
            case CUT_OFF -> rows.subList(at, rows.size()).clear();
            case CUT_OFF_ALL -> rows.clear();
            case FROM_ANOTHER_CHAIN -> rows.set(at, other.rows().get(at));
            case COPY_OVER -> rows.set(at, renumbered(rows.get(to), row.link().number()));
            default -> rewrite(rows, at);
        }
        return rows;
    }

    private Link edited(Link link) {
        Deed deed = link.deed();
        Deed changed = switch (random.nextInt(4)) {
            case 0 -> new Deed(edited(deed.id()), deed.at(), deed.action(), deed.subject());
            case 1 -> new Deed(deed.id(), edited(deed.at()), deed.action(), deed.subject());
            case 2 -> new Deed(deed.id(), deed.at(), edited(deed.action()), deed.subject());
            default -> new Deed(deed.id(), deed.at(), deed.action(), edited(deed.subject()));
        };
        String hash = random.nextInt(5) == 0 ? edited(link.particularsHash()) : link.particularsHash();
        String mac = random.nextInt(5) == 0 ? edited(link.mac()) : link.mac();
        return new Link(link.chain(), link.number(), changed, hash, mac);
    }

    private Particulars edited(ChainRow row) {
        Particulars told = row.particulars();
        if (told == null) {
            return particulars("forged");
        }
        Map<String, String> details = new TreeMap<>(told.details());
        return switch (random.nextInt(4)) {
            case 0 -> new Particulars(edited(told.salt()), told.account(), told.accountName(), details);
            case 1 -> new Particulars(told.salt(), edited(told.account()), told.accountName(), details);
            case 2 -> new Particulars(told.salt(), told.account(), edited(told.accountName()), details);
            default -> {
                details.put("due", edited(details.getOrDefault("due", "")));
                yield new Particulars(told.salt(), told.account(), told.accountName(), details);
            }
        };
    }

    private String edited(String text) {
        int at = random.nextInt(text.length() + 1);
        char letter = (char) ('a' + random.nextInt(26));
        return random.nextBoolean() || at == text.length()
                ? text.substring(0, at) + letter + text.substring(at)
                : text.substring(0, at) + letter + text.substring(at + 1);
    }

    private void insert(List<ChainRow> rows, int at) {
        Particulars forged = particulars("forged");
        Link before = rows.get(at).link();
        Link link = new Link(before.chain(), before.number(), before.deed(), forged.hash(), edited(before.mac()));
        rows.add(at, new ChainRow(link, forged));
        for (int later = at + 1; later < rows.size() && random.nextBoolean(); later++) {
            rows.set(later, renumbered(rows.get(later), later + 1));
        }
    }

    private static void swapWithNumbers(List<ChainRow> rows, int at, int to) {
        ChainRow first = rows.get(at);
        rows.set(at, renumbered(rows.get(to), first.link().number()));
        rows.set(to, renumbered(first, to + 1));
    }

    private static ChainRow renumbered(ChainRow row, long number) {
        Link link = row.link();
        return new ChainRow(
                new Link(link.chain(), number, link.deed(), link.particularsHash(), link.mac()), row.particulars());
    }

    /** Everything from here on is made anew, perfectly, but for the key. */
    private void rewrite(List<ChainRow> rows, int from) {
        byte[] guess = new byte[JournalKey.BYTES];
        random.nextBytes(guess);
        JournalKey key = new JournalKey(guess);
        Head head =
                from == 0 ? Head.none("proofbox") : rows.get(from - 1).link().head();
        for (int at = from; at < rows.size(); at++) {
            Link link = rows.get(at).link();
            Link made = key.next(head, link.deed(), link.particularsHash());
            rows.set(at, new ChainRow(made, rows.get(at).particulars()));
            head = made.head();
        }
    }

    private static Particulars particulars(String name) {
        return new Particulars("salt", "account", name, Map.of());
    }
}

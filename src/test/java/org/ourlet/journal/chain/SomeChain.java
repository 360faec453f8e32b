// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A chain to play with: entries of three people. */
final class SomeChain {

    static final JournalKey KEY = new JournalKey(new byte[JournalKey.BYTES]);

    private static final List<String> ACTIONS = List.of("document.changed", "person.added", "document.approved");
    private static final List<String> PEOPLE = List.of("Marta", "Paul", "Claire");

    private final List<ChainRow> rows = new ArrayList<>();
    private Head head;

    private SomeChain(String chain) {
        head = Head.none(chain);
    }

    static SomeChain of(String chain, int entries) {
        SomeChain made = new SomeChain(chain);
        for (int number = 1; number <= entries; number++) {
            made.add(
                    ACTIONS.get(number % ACTIONS.size()),
                    new Particulars(
                            "salt" + number,
                            "account" + number % PEOPLE.size(),
                            PEOPLE.get(number % PEOPLE.size()),
                            Map.of("due", "2027-03-" + number)));
        }
        return made;
    }

    SomeChain erase(List<Long> numbers) {
        for (long number : numbers) {
            rows.set((int) number - 1, new ChainRow(rows.get((int) number - 1).link(), null));
        }
        add(
                Erasure.action(),
                new Particulars("salt", "program", "Ourlet", Erasure.of(numbers).details()));
        return this;
    }

    SomeChain add(String action, Particulars particulars) {
        long number = head.number() + 1;
        Deed deed = new Deed("id" + number, "2027-03-01T08:00:00.%03dZ".formatted(number), action, "W" + number);
        Link link = KEY.next(head, deed, particulars.hash());
        rows.add(new ChainRow(link, particulars));
        head = link.head();
        return this;
    }

    List<ChainRow> rows() {
        return List.copyOf(rows);
    }

    Head head() {
        return head;
    }

    static ChainVerdict verdict(List<ChainRow> rows, Head... anchors) {
        ChainCheck check = new ChainCheck(KEY, anchors[0].chain(), List.of(anchors));
        rows.forEach(check::accept);
        return check.verdict();
    }
}

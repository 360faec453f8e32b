// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** Checks one chain, entry by entry from the first. Keeps no entries, so that a long chain needs no memory. */
public final class ChainCheck {

    private static final int MOST_FLAWS = 100;

    private final Mac mac;
    private final Map<Long, Head> anchors = new HashMap<>();
    private final TreeSet<Long> withoutParticulars = new TreeSet<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Head head;
    private long erased;

    /** @param anchors heads that the chain is known to have had, from any source */
    public ChainCheck(JournalKey key, String chain, Collection<Head> anchors) {
        mac = key.mac();
        head = Head.none(chain);
        for (Head anchor : anchors) {
            Head known = this.anchors.putIfAbsent(anchor.number(), anchor);
            if (!anchor.chain().equals(chain) || known != null && !known.equals(anchor)) {
                found(anchor.number(), Flaw.Kind.CUT_OFF);
            }
        }
        this.anchors.remove(0L);
    }

    public void accept(ChainRow row) {
        Link link = row.link();
        if (link.number() != head.number() + 1) {
            found(link.number(), Flaw.Kind.GAP);
        }
        boolean genuine =
                link.chain().equals(head.chain()) && link.mac().equals(JournalKey.macOf(mac, link, head.mac()));
        if (!genuine) {
            found(link.number(), Flaw.Kind.ALTERED);
        }
        head = link.head();
        Head anchor = anchors.remove(link.number());
        if (anchor != null && !anchor.mac().equals(link.mac())) {
            found(link.number(), Flaw.Kind.ALTERED);
        }
        checkParticulars(link, row.particulars());
    }

    private void checkParticulars(Link link, @Nullable Particulars particulars) {
        if (particulars == null) {
            withoutParticulars.add(link.number());
        } else if (!particulars.hash().equals(link.particularsHash())) {
            found(link.number(), Flaw.Kind.PARTICULARS_ALTERED);
        } else if (link.deed().action().equals(Deed.ERASURE)) {
            Erasure.in(particulars).numbersBefore(link.number()).forEach(this::excuse);
        }
    }

    private void excuse(long number) {
        erased += withoutParticulars.remove(number) ? 1 : 0;
    }

    public ChainVerdict verdict() {
        withoutParticulars.forEach(number -> found(number, Flaw.Kind.PARTICULARS_MISSING));
        anchors.keySet().stream()
                .filter(number -> number > head.number())
                .sorted()
                .forEach(number -> found(number, Flaw.Kind.CUT_OFF));
        return new ChainVerdict(head, erased, flaws);
    }

    private void found(long number, Flaw.Kind kind) {
        if (flaws.size() < MOST_FLAWS) {
            flaws.add(new Flaw(number, kind));
        }
    }
}

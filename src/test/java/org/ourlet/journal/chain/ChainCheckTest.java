// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private final SomeChain chain = SomeChain.of("proofbox", 20);

    @Test
    void findsNothingInAChainAsItWasWritten() {
        ChainVerdict verdict = SomeChain.verdict(chain.rows(), chain.head());

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.entries()).isEqualTo(20);
    }

    @Test
    void forgivesEntriesThatCameAfterTheAnchor() {
        Head earlier = chain.rows().get(9).link().head();

        assertThat(SomeChain.verdict(chain.rows(), earlier).holds()).isTrue();
    }

    @Test
    void holdsWhenPersonsWereErased() {
        chain.erase(List.of(3L, 4L, 5L, 9L));

        ChainVerdict verdict = SomeChain.verdict(chain.rows(), chain.head());

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.erased()).isEqualTo(4);
    }

    @Test
    void seesThatATailWasCutOff() {
        List<ChainRow> cut = chain.rows().subList(0, 15);

        assertThat(SomeChain.verdict(cut, chain.head()).flaws()).containsExactly(new Flaw(20, Flaw.Kind.CUT_OFF));
    }

    @Test
    void seesThatParticularsAreGone() {
        List<ChainRow> rows = new ArrayList<>(chain.rows());
        rows.set(6, new ChainRow(rows.get(6).link(), null));

        assertThat(SomeChain.verdict(rows, chain.head()).flaws())
                .containsExactly(new Flaw(7, Flaw.Kind.PARTICULARS_MISSING));
    }

    @Test
    void believesNoErasureOfItsOwnParticularsOrOfLaterOnes() {
        chain.add(Erasure.action(), new Particulars("s", "a", "n", Map.of("numbers", "1-30")))
                .add("person.added", new Particulars("s", "a", "n", Map.of()));
        List<ChainRow> rows = new ArrayList<>(chain.rows());
        rows.set(21, new ChainRow(rows.get(21).link(), null));

        assertThat(SomeChain.verdict(rows, chain.head()).flaws())
                .containsExactly(new Flaw(22, Flaw.Kind.PARTICULARS_MISSING));
    }

    @Test
    void acceptsNothingThatAnotherKeyMade() {
        ChainCheck check = new ChainCheck(key(1), "proofbox", List.of(chain.head()));
        chain.rows().forEach(check::accept);

        assertThat(check.verdict().holds()).isFalse();
    }

    @Test
    void listsNumbersShortly() {
        assertThat(Erasure.of(List.of(1L, 2L, 3L, 7L, 9L, 10L)).numbers()).isEqualTo("1-3,7,9-10");
    }

    private static JournalKey key(int first) {
        byte[] secret = new byte[JournalKey.BYTES];
        secret[0] = (byte) first;
        return new JournalKey(secret);
    }
}

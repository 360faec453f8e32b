// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.util.List;
import org.ourlet.journal.JournalVerification;
import org.ourlet.journal.OfflineVerification;
import org.ourlet.journal.chain.ChainVerdict;
import org.ourlet.journal.chain.Flaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens one connection of its own, so that it works before and without the rest of the program. */
@Component
public class JdbcOfflineVerification implements OfflineVerification {

    @Override
    public Result verify(Place place) {
        SingleConnectionDataSource source =
                new SingleConnectionDataSource(place.url(), place.user(), place.password(), true);
        try {
            JdbcClient jdbc = JdbcClient.create(source);
            AnchorFile anchors = new AnchorFile(place.anchor());
            JdbcJournalStore store = new JdbcJournalStore(jdbc, new Details(new JsonMapper()), anchors);
            List<ChainVerdict> verdicts =
                    new JournalVerification(store, new KeyFile(place.key()).read(), anchors).verifyAll();
            return new Result(
                    verdicts.stream().mapToLong(ChainVerdict::entries).sum(),
                    verdicts.stream()
                            .flatMap(verdict -> verdict.flaws().stream()
                                    .map(flaw -> sentence(verdict.head().chain(), flaw)))
                            .toList());
        } finally {
            source.destroy();
        }
    }

    private static String sentence(String chain, Flaw flaw) {
        String what = switch (flaw.kind()) {
            case ALTERED -> "it, or one before it, is not as it was written";
            case GAP -> "entries before it are missing or stand elsewhere";
            case PARTICULARS_ALTERED -> "name or details are not as they were written";
            case PARTICULARS_MISSING -> "name and details are gone, and nobody erased them";
            case CUT_OFF -> "the journal once reached it and no longer does";
        };
        return "chain " + chain + ", entry " + flaw.number() + ": " + what;
    }
}

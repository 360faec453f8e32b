// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import org.ourlet.journal.Revisions;
import org.ourlet.webshell.KeptPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts the SQL statements that the program sends. */
public final class StatementCount implements QueryExecutionListener {

    private static final Duration QUIET = Duration.ofMillis(40);

    private final List<String> statements = new CopyOnWriteArrayList<>();

    private @Nullable ObjectProvider<Revisions> revisions;
    private @Nullable ObjectProvider<KeptPages> pages;

    @Autowired
    void forgetting(ObjectProvider<Revisions> revisions, ObjectProvider<KeptPages> pages) {
        this.revisions = revisions;
        this.pages = pages;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> statements.add(query.getQuery()));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    /** What was sent while the action ran, in order, when nothing was remembered from before. */
    public List<String> during(Runnable action) {
        Objects.requireNonNull(revisions).ifAvailable(Revisions::forgetAll);
        Objects.requireNonNull(pages).ifAvailable(KeptPages::forgetAll);
        settle();
        statements.clear();
        action.run();
        settle();
        return List.copyOf(statements);
    }

    /** A session may be looked up once more after its answer has arrived; it counts for the request it belongs to. */
    private void settle() {
        int before;
        do {
            before = statements.size();
            LockSupport.parkNanos(QUIET.toNanos());
        } while (statements.size() != before);
    }
}

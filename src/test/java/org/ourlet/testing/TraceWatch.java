// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Refuses, in every test of the whole program, a transaction that changes something of an organisation and leaves no trace:
 * neither an entry in the journal nor a small change. What is remembered would be old otherwise.
 */
final class TraceWatch implements QueryExecutionListener, MethodExecutionListener {

    private static final Pattern WRITTEN =
            Pattern.compile("^\\s*(?:insert into|update|delete from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> TRACES = Set.of("journal_head", "small_change");

    /** Tables of which nothing remembered is derived: who is signed in, what the journal itself keeps, what people heard. */
    private static final Set<String> OF_NO_ORGANISATION = Set.of(
            "session",
            "account",
            "setting",
            "invitation",
            "notification",
            "mail",
            "mail_choice",
            "daily_news",
            "journal_entry",
            "journal_particulars",
            "journal_entry_unchained");

    private final Map<String, Set<String>> written = new ConcurrentHashMap<>();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        for (QueryInfo query : queries) {
            Matcher matcher = WRITTEN.matcher(query.getQuery());
            if (matcher.find()) {
                written.computeIfAbsent(execution.getConnectionId(), id -> new TreeSet<>())
                        .add(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void beforeMethod(MethodExecutionContext context) {
        String method = context.getMethod().getName();
        if (method.equals("commit") || method.equals("rollback") || method.equals("close")) {
            Set<String> tables = written.remove(
                    context.getConnectionInfo() == null
                            ? ""
                            : context.getConnectionInfo().getConnectionId());
            if (tables != null && method.equals("commit")) {
                check(tables);
            }
        }
    }

    private static void check(Set<String> tables) {
        Set<String> facts = new TreeSet<>(tables);
        facts.removeAll(OF_NO_ORGANISATION);
        boolean traced = facts.removeAll(TRACES);
        if (!traced && !facts.isEmpty()) {
            throw new IllegalStateException("changed without a trace: " + facts);
        }
    }

    @Override
    public void afterMethod(MethodExecutionContext context) {}
}

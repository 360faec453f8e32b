// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fifty clicks on the same button at once: one decision stands. */
abstract class ParallelApprovalsTest extends PageTest {

    private static final int CLICKS = 50;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void oneOfFiftyWins() throws InterruptedException, ExecutionException {
        Company proofbox = cast.company("Proofbox");
        life.live(proofbox);
        Visit claire = signedIn(proofbox.manager());
        String approval = proofbox.path("/documents/W13/approval");
        String hash = claire.get(approval).page().select("input[name=hash]").val();

        List<Integer> statuses =
                atOnce(() -> claire.post(approval, Map.of("hash", hash)).status());

        assertThat(statuses).containsOnly(303, 409);
        assertThat(statuses.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(decisions(proofbox)).isEqualTo(1);
        assertThat(claire.get(approval).heading()).isEqualTo("Approved");
    }

    private static List<Integer> atOnce(Callable<Integer> click) throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(CLICKS);
        try {
            List<Future<Integer>> answers = people.invokeAll(
                    IntStream.range(0, CLICKS).mapToObj(index -> click).toList());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }

    private int decisions(Company company) {
        return jdbc.sql("select count(*) from approval_decision a join document_version v"
                        + " on v.organisation_id = a.organisation_id and v.id = a.document_version_id"
                        + " join document d on d.organisation_id = v.organisation_id and d.id = v.document_id"
                        + " where a.organisation_id = ? and d.work_product = 'W13'")
                .param(company.organisation().id().value())
                .query(Integer.class)
                .single();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document with four hundred versions costs no more statements than one with two. */
class ManyVersionsStatementsTest extends PageTest {

    private static final int VERSIONS = 400;

    @Autowired
    private JdbcClient jdbc;

    private Company proofbox;
    private Visit marta;

    @BeforeEach
    void prepare() {
        proofbox = cast.company("Proofbox");
        life.live(proofbox);
        marta = signedIn(proofbox.accountable());
    }

    private List<Integer> counts() {
        return List.of(
                        "/documents?show=all",
                        "/documents/W14",
                        "/documents/W14/versions/1",
                        "/documents/W14/comparison")
                .stream()
                .map(path -> {
                    marta.get(proofbox.path(path));
                    return statements
                            .during(() -> marta.get(proofbox.path(path)))
                            .size();
                })
                .toList();
    }

    @Test
    void pagesCostTheSame() {
        List<Integer> few = counts();
        String organisation = proofbox.organisation().id().value();
        for (int number = 3; number < VERSIONS; number++) {
            jdbc.sql("insert into document_version (organisation_id, id, document_id, version_number, status, answers,"
                            + " author_account, author_name, changed_at, sent_at, frozen_text, frozen_hash, inputs, revision)"
                            + " select organisation_id, ?, document_id, ?, 'SUPERSEDED', answers, author_account, author_name,"
                            + " changed_at, sent_at, frozen_text, frozen_hash, inputs, 1 from document_version"
                            + " where organisation_id = ? and version_number = 1 and document_id ="
                            + " (select id from document where organisation_id = ? and work_product = 'W14')")
                    .params("v" + number, number, organisation, organisation)
                    .update();
        }

        assertThat(counts()).isEqualTo(few);
    }
}

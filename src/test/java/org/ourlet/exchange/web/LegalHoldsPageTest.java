// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Cast.Company;
import org.ourlet.testing.DatabaseText;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LegalHoldsPageTest extends PageTest {

    private static final String PATH = "/operation/legal-holds";

    @Autowired
    private JdbcClient jdbc;

    private Company company;
    private Visit accountable;
    private Visit operator;

    @BeforeEach
    void signIn() {
        company = cast.company("Proofbox");
        life.live(company);
        accountable = signedIn(company.accountable());
        operator = visit().signIn(cast.operator().email(), Cast.PASSWORD);
    }

    /** Others make backups in the same program, and those have no hold. */
    @AfterEach
    void liftAll() {
        jdbc.sql("delete from legal_hold").update();
        jdbc.sql("insert into small_change (organisation_id, changes) values (?, 1)"
                        + " on conflict (organisation_id) do update set changes = small_change.changes + 1")
                .param(id())
                .update();
    }

    private String id() {
        return company.organisation().id().value();
    }

    private Answer setByOperator(String reason) {
        return operator.post(PATH, Map.of("organisation", id(), "reason", reason));
    }

    @Test
    void theOperatorSetsOneAndAloneLiftsIt() {
        assertThat(setByOperator(" ").text()).contains("Write why nothing may be erased.");
        assertThat(setByOperator("Court 17/2027").location()).endsWith(PATH);

        String inside = accountable.get(company.path("/legal-hold")).text();
        assertThat(inside).contains("Court 17/2027", "Only they lift it.").doesNotContain("Lift the hold");
        assertThat(accountable
                        .post(company.path("/legal-hold/release"), Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(accountable
                        .post(company.path("/legal-hold"), Map.of("reason", "mine"))
                        .status())
                .isEqualTo(409);
        assertThat(operator.get(PATH).text()).contains(company.organisation().name(), "Court 17/2027", "Lift the hold");

        operator.post(PATH + "/release", Map.of("organisation", id()));
        assertThat(accountable.get(company.path("/legal-hold")).text()).contains("No hold stands");
        assertThat(accountable.get(company.path("/journal?kind=legal-hold")).text())
                .contains("set a legal hold", "lifted the legal hold");
        assertThat(operator.get("/operation/journal").text()).contains("lifted the legal hold");
    }

    @Test
    void theOperatorLearnsOfOneOfTheOrganisationAndNotWhy() {
        accountable.post(company.path("/legal-hold"), Map.of("reason", "case " + company.secret()));

        Answer page = operator.get(PATH);
        assertThat(page.text())
                .contains(company.organisation().name(), "Known to the organisation")
                .doesNotContain(company.secret());
        assertThat(operator.post(PATH + "/release", Map.of("organisation", id()))
                        .text())
                .contains("Only its accountable person lifts it.");
        accountable.post(company.path("/legal-hold/release"), Map.of());
        assertThat(accountable.get(company.path("/legal-hold")).text()).contains("No hold stands");
    }

    @Test
    void nothingIsRemovedWhileOneStands() {
        setByOperator("Court 17/2027");
        String risks = company.path("/risks/" + assessment());
        Map<String, java.util.List<String>> before = rows();

        Answer risk = accountable.post(risks + "/risks/R01/removal", Map.of("sure", "true"));
        assertThat(risk.status()).isEqualTo(409);
        assertThat(risk.text()).contains("A legal hold stands", "Nothing was changed.");
        assertThat(rows()).isEqualTo(before);

        operator.post(PATH + "/release", Map.of("organisation", id()));
        assertThat(accountable
                        .post(risks + "/risks/R01/removal", Map.of("sure", "true"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void standsBesideTheWayOutAndTheAccounts() {
        assertThat(accountable.get(company.path("/package")).page().select("a[href$=/legal-hold]"))
                .hasSize(1);
        assertThat(operator.get("/operation/accounts").page().select("a[href=" + PATH + "]"))
                .hasSize(1);
        assertThat(operator.get("/operation").page().select("a[href=" + PATH + "]"))
                .hasSize(1);
    }

    @Test
    void unknownOrganisationsAreNotFound() {
        assertThat(operator.post(PATH, Map.of("organisation", "nowhere", "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(operator.post(PATH + "/release", Map.of("organisation", "nowhere"))
                        .status())
                .isEqualTo(404);
    }

    private Map<String, java.util.List<String>> rows() {
        return new DatabaseText(jdbc)
                .rowsOf(
                        java.util.List.of(id()),
                        java.util.Set.of("journal_entry", "journal_head", "journal_particulars"),
                        java.util.Set.of());
    }

    private String assessment() {
        return jdbc.sql("select id from risk_assessment where organisation_id = ?")
                .param(id())
                .query(String.class)
                .single();
    }
}

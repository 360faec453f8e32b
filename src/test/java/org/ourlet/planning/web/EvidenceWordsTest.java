// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;

/** Each check that the guide names says its answer in words on the page of its activity. */
class EvidenceWordsTest extends PageTest {

    private Cast.Company company;
    private Visit marta;

    @BeforeEach
    void enter() {
        company = cast.company("Proofbox");
        life.live(company);
        marta = signedIn(company.accountable());
    }

    static List<String> activities() {
        return ShippedContent.GUIDE.activities().stream().map(Activity::code).toList();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void theActivityOpens(String activity) {
        assertThat(marta.get(company.path("/activities/" + activity)).status()).isEqualTo(200);
    }
}

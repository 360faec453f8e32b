// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.ourlet.testing.Visit.Answer;

class SignOutTest extends PageTest {

    @Test
    void emptiesTheBrowser() {
        Visit visit = signedIn(cast.company("Proofbox").accountable());

        Answer answer = visit.post("/sign-out", Map.of());

        assertThat(answer.location()).endsWith("/sign-in?signed-out");
        assertThat(answer.header("clear-site-data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(visit.get("/my-account").location()).contains("/sign-in");
    }
}

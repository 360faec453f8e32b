// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

class PackagePageTest {

    @TempDir
    private Path folder;

    @Test
    void theAccountableLeavesAndTheNextOperatorTakesTheOrganisationIn() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there"));
        try (RunningProgram here = RunningProgram.empty(Files.createDirectories(folder.resolve("here")));
                RunningProgram next = RunningProgram.empty(there)) {
            Cast.Company company = here.cast().company("Proofbox");
            here.life().live(company);
            Visit accountable = here.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            assertThat(accountable.get(company.path("/package")).text()).contains("Download the package");

            Visit.Answer file = accountable.get(company.path("/package/export"));
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("content-disposition")).contains("ourlet-proofbox");
            assertThat(accountable.get(company.path("/journal?kind=export")).text())
                    .contains("downloaded");

            Visit operator = next.visit().signIn(next.cast().operator().email(), Cast.PASSWORD);
            assertThat(operator.get("/operation/packages").text()).contains("No package waits");
            Files.write(Files.createDirectories(there.resolve("packages")).resolve("proofbox.zip"), file.bytes());
            Visit.Answer received = operator.post("/operation/packages", Map.of("file", "proofbox.zip"));
            assertThat(received.status()).isEqualTo(200);
            assertThat(received.text()).contains(company.organisation().name() + " is here now");
            assertThat(operator.get("/operation/organisations").text())
                    .contains(company.organisation().name());
            Visit.Answer again = operator.post("/operation/packages", Map.of("file", "proofbox.zip"));
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.text()).contains("This organisation is here already. Nothing was changed.");
            assertThat(operator.post("/operation/packages", Map.of("file", "../keys/x.zip"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void asksWhoItIsWhenTheSignInIsOld() {
        try (RunningProgram here = RunningProgram.empty(folder)) {
            Cast.Company company = here.cast().company("Proofbox");
            Visit accountable = here.visit().signIn(company.accountable().email(), Cast.PASSWORD);
            here.clock().advance(Duration.ofMinutes(11));

            Visit.Answer answer = accountable.get(company.path("/package/export"));

            assertThat(answer.location()).startsWith("/confirmation?next=").contains("package");
        }
    }
}

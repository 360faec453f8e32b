// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ourlet.testing.Cast;
import org.ourlet.testing.RunningProgram;
import org.ourlet.testing.Visit;

/** T-OIDC-1: a provider that is down, or lets callers wait, stops neither the start nor who signs in with a password. */
class ProviderDownTest {

    @TempDir
    private Path data;

    @Test
    @Timeout(120)
    void locksNobodyOut() throws IOException {
        int closed = closedPort();
        try (ServerSocket waiting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RunningProgram program = RunningProgram.empty(
                        data,
                        "--ourlet.oidc.issuer=http://localhost:" + closed,
                        "--ourlet.oidc.client-id=ourlet",
                        "--ourlet.oidc.client-secret=secret",
                        "--ourlet.oidc.2.issuer=http://localhost:" + waiting.getLocalPort(),
                        "--ourlet.oidc.2.client-id=ourlet",
                        "--ourlet.oidc.2.client-secret=secret")) {
            Cast.Somebody paul = program.cast().company("Proofbox").employee();
            Visit visit = program.visit();

            assertThat(visit.get("/sign-in").page().select("main a.btn")).hasSize(2);
            assertThat(visit.get("/sign-in/with/1").location()).isEqualTo("/sign-in?trouble=silent&with=1");
            assertThat(seconds(() -> assertThat(visit.get("/sign-in/with/2").location())
                            .isEqualTo("/sign-in?trouble=silent&with=2")))
                    .isLessThan(15);
            assertThat(program.visit()
                            .signIn(paul.email(), Cast.PASSWORD)
                            .get("/my-account")
                            .status())
                    .isEqualTo(200);
        }
    }

    private static long seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}

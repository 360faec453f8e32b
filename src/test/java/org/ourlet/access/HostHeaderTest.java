// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ourlet.testing.Cast;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.Visit;
import org.springframework.beans.factory.annotation.Value;

/** T-HOST-1: whatever a request claims its host to be, no answer repeats it, and links keep the configured address. */
class HostHeaderTest extends PageTest {

    private static final List<String> CLAIMS =
            List.of("evil.example", "evil.example:443", "localhost.evil.example", "EVIL.example", "evil.example.");

    private static final List<String> FORWARDING = List.of(
            "X-Forwarded-Host: %s",
            "X-Forwarded-Server: %s",
            "X-Original-Host: %s",
            "X-Host: %s",
            "Forwarded: host=%s;proto=https",
            "Forwarded: for=127.0.0.1;host=\"%s\"",
            "X-Forwarded-Host: %s\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Port: 443",
            "X-Forwarded-Prefix: //%s",
            "X-Original-URL: https://%s/",
            "Referer: https://%s/");

    @Value("${local.server.port}")
    private int serverPort;

    private static Stream<String> spoofs() {
        return Stream.concat(
                CLAIMS.stream().map(claim -> "Host: " + claim),
                FORWARDING.stream()
                        .flatMap(header ->
                                CLAIMS.stream().map(claim -> "Host: localhost\r\n" + header.formatted(claim))));
    }

    @Test
    void noAnswerRepeatsAClaimedHost() {
        cast.operator();
        List<String> wrong = new ArrayList<>();
        List<String> paths = List.of(
                "/",
                "/sign-in",
                "/organisations",
                "/guide",
                "/more",
                "/error",
                "/nowhere",
                "/api/v1/openapi.json",
                "/api/v1/session");

        spoofs().forEach(spoof -> paths.forEach(path -> {
            String answer = ask("GET " + path + " HTTP/1.1\r\n" + spoof + "\r\nConnection: close\r\n\r\n");
            if (answer.toLowerCase(java.util.Locale.ROOT).contains("evil.example")) {
                wrong.add(path + " with " + spoof);
            }
        }));

        assertThat(spoofs()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void anInvitationLinkKeepsTheConfiguredAddress() {
        Cast.Company company = cast.company("Proofbox");
        Visit marta = signedIn(company.accountable());
        String path = company.path("/people/" + cast.withoutAccount(company).id() + "/invitation");
        String cookies = marta.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        String body = "_csrf=" + java.net.URLEncoder.encode(marta.csrf(), StandardCharsets.UTF_8);

        spoofs().forEach(spoof -> {
            String answer = ask("POST " + path + " HTTP/1.1\r\n" + spoof + "\r\nCookie: " + cookies
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body);

            assertThat(answer).as(spoof).contains("http://localhost:" + serverPort + "/invitations/");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT)).as(spoof).doesNotContain("evil.example");
        });
    }

    private String ask(String request) {
        try (Socket socket = new Socket("localhost", serverPort);
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

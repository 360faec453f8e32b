// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ourlet.testing.PageTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests whose borders could be read in two ways are refused, so that nobody smuggles one inside another (ASVS 4.2). */
class MalformedRequestsTest extends PageTest {

    private static final int PATIENCE = 5_000;

    @LocalServerPort
    private int server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /sign-in HTTP/1.1\nHost: localhost\nContent-Length: 5\nContent-Length: 6\n\nabcdef",
                "POST /sign-in HTTP/1.1\nHost: localhost\nContent-Length: 5, 6\n\nabcdef",
                "POST /sign-in HTTP/1.1\nHost: localhost\nContent-Length: -1\n\nabc",
                "POST /sign-in HTTP/1.1\nHost: localhost\nTransfer-Encoding: odd\n\nabc",
                "POST /sign-in HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked, identity\n\n0\n\n",
                "GET /sign-in HTTP/1.1\nHost: localhost\nHost: elsewhere\n\n",
                "GET /sign-in HTTP/1.1\nAccept: text/html\n\n",
                "GET /sign in HTTP/1.1\nHost: localhost\n\n",
                "GET /%00 HTTP/1.1\nHost: localhost\n\n",
                "GET /a%2fb HTTP/1.1\nHost: localhost\n\n",
                "GET /..%5c.. HTTP/1.1\nHost: localhost\n\n"
            })
    void areRefused(String request) throws IOException {
        assertThat(firstLine(request)).matches("HTTP/1\\.1 (400|501)\\b.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "CONNECT"})
    void methodsThatTellTooMuchAreRefused(String method) throws IOException {
        assertThat(firstLine(method + " /sign-in HTTP/1.1\nHost: localhost\n\n"))
                .matches("HTTP/1\\.1 (400|403|405|501)\\b.*");
    }

    private String firstLine(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(40);
            return new String(answer, StandardCharsets.ISO_8859_1).split("\r\n")[0];
        }
    }
}

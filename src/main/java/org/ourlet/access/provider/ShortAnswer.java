// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;

/** An answer of which no more is read than such an answer has. */
final class ShortAnswer implements ClientHttpResponse {

    private static final int MOST_BYTES = 256 * 1024;

    private final ClientHttpResponse answer;
    private @Nullable InputStream body;

    ShortAnswer(ClientHttpResponse answer) {
        this.answer = answer;
    }

    /** The same stream each time: Spring looks into it before it reads. */
    @Override
    public InputStream getBody() throws IOException {
        if (body == null) {
            byte[] bytes = answer.getBody().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new NotAdmitted("a very long answer");
            }
            body = new ByteArrayInputStream(bytes);
        }
        return body;
    }

    @Override
    public HttpStatusCode getStatusCode() throws IOException {
        return answer.getStatusCode();
    }

    @Override
    public String getStatusText() throws IOException {
        return answer.getStatusText();
    }

    @Override
    public HttpHeaders getHeaders() {
        return answer.getHeaders();
    }

    @Override
    public void close() {
        answer.close();
    }
}

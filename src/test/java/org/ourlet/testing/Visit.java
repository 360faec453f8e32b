// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who visits the program with a simple browser: cookies, forms with their token, no redirects followed. */
public final class Visit {

    private String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private String csrf = "";
    private String bearer = "";

    Visit(int port) {
        base = "http://localhost:" + port;
    }

    /** Somebody who visits a program in another process. */
    public static Visit at(int port) {
        return new Visit(port);
    }

    /** The same session with the same program, which now answers at another port. */
    public Visit movedTo(int port) {
        base = "http://localhost:" + port;
        return this;
    }

    /** An answer: status, headers, body. */
    public record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public Document page() {
            return Jsoup.parse(text());
        }

        /** The first value of a header, empty when there is none. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of(""))
                    .get(0);
        }

        public String location() {
            return header("location");
        }

        /** The first heading of the page. */
        public String heading() {
            Element heading = page().selectFirst("h1");
            return heading == null ? "" : heading.text();
        }
    }

    /** A program that shows a token with every request. */
    public Visit withToken(String token) {
        bearer = token;
        return this;
    }

    /** @throws IllegalStateException when the sign-in is refused */
    public Visit signIn(String email, String password) {
        get("/sign-in");
        Answer answer = post("/sign-in", Map.of("email", email, "password", password));
        if (answer.location().contains("refused")) {
            throw new IllegalStateException("sign-in refused: " + email);
        }
        refreshToken();
        return this;
    }

    private void refreshToken() {
        get("/organisations");
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Sends a form with the token of the last page. */
    public Answer post(String path, Map<String, String> form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(form.entrySet());
        return postAll(path, fields);
    }

    /** Sends a form in which a name may occur several times. */
    public Answer postAll(String path, List<Map.Entry<String, String>> form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(form);
        fields.add(Map.entry("_csrf", csrf));
        return postRaw(path, fields, Map.of());
    }

    /** Sends a form as it is, without a token of its own. */
    public Answer postRaw(String path, List<Map.Entry<String, String>> form, Map<String, String> headers) {
        StringBuilder body = new StringBuilder();
        form.forEach(field -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(field.getKey()))
                .append('=')
                .append(encoded(field.getValue())));
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a form with a file and the token of the last page. */
    public Answer upload(String path, Map<String, String> form, String name, byte[] bytes) {
        Map<String, String> fields = new LinkedHashMap<>(form);
        fields.put("_csrf", csrf);
        Multipart body = new Multipart(fields, name, bytes);
        return send(request(path)
                .header("Content-Type", body.contentType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.bytes())));
    }

    /** Sends JSON with the token in the header. */
    public Answer postJson(String path, String json) {
        return postJson(path, json, csrf);
    }

    /** Sends JSON with the given token in the header. */
    public Answer postJson(String path, String json, String token) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Map<String, String> cookies() {
        Map<String, String> values = new LinkedHashMap<>();
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            values.put(cookie.getName(), cookie.getValue());
        }
        return values;
    }

    /** The token of the last page that had a form. */
    public String csrf() {
        return csrf;
    }

    /** Any request without a body. */
    public Answer send(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Answer answer = new Answer(response.statusCode(), response.headers().map(), response.body());
            rememberToken(answer);
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void rememberToken(Answer answer) {
        if (answer.header("content-type").startsWith("text/html")) {
            Element field = answer.page().selectFirst("input[name=_csrf]");
            csrf = field == null || field.val().isEmpty() ? csrf : field.val();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

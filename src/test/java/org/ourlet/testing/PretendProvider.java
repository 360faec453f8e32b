// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import net.minidev.json.JSONObject;

/**
 * A sign-in provider for tests, made of the OpenID Connect library of Connect2id and the web server of Java: it checks client,
 * redirect and code challenge like a real one, and can be told to answer wrongly.
 */
public final class PretendProvider implements AutoCloseable {

    public static final String CLIENT = "ourlet";
    public static final String SECRET = "a-secret-of-the-client-that-nobody-guesses";

    private final HttpServer server;
    private final RSAKey key;
    private final Supplier<Instant> clock;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private Lies lies = new Lies();
    private String subject = "nobody";

    public PretendProvider(Supplier<Instant> clock) {
        this.clock = clock;
        try {
            key = new RSAKeyGenerator(2048).keyID("first").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String issuer() {
        return origin() + "/realms/firm";
    }

    private String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** As arguments of the program. */
    public List<String> arguments() {
        return List.of(
                "--ourlet.oidc.issuer=" + issuer(),
                "--ourlet.oidc.client-id=" + CLIENT,
                "--ourlet.oidc.client-secret=" + SECRET,
                "--ourlet.oidc.name=Keycloak");
    }

    /** Somebody is signed in there from now on, and nothing is wrong. */
    public PretendProvider knows(String somebody) {
        subject = somebody;
        lies = new Lies();
        return this;
    }

    /** What it does wrong. */
    public Lies lies() {
        return lies;
    }

    public RSAKey key() {
        return key;
    }

    /** What it was asked, such as {@code POST /realms/firm/token}. */
    public List<String> requests() {
        return requests;
    }

    /** What a browser does there: it follows the address and is sent back at once. Answers where to. */
    public static String visit(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("location")
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        if (lies.redirects().containsKey(path)) {
            exchange.getResponseHeaders().add("Location", lies.redirects().get(path));
            exchange.sendResponseHeaders(307, -1);
            return;
        }
        switch (path) {
            case "/realms/firm/.well-known/openid-configuration" -> json(exchange, 200, lies.metadata(metadata()));
            case "/realms/firm/keys" -> json(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
            case "/realms/firm/authorize" -> authorise(exchange);
            case "/realms/firm/token" -> token(exchange);
            default -> exchange.sendResponseHeaders(404, -1);
        }
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer());
        metadata.put("authorization_endpoint", issuer() + "/authorize");
        metadata.put("token_endpoint", issuer() + "/token");
        metadata.put("userinfo_endpoint", issuer() + "/userinfo");
        metadata.put("jwks_uri", issuer() + "/keys");
        metadata.put("response_types_supported", List.of("code"));
        metadata.put("subject_types_supported", List.of("public"));
        metadata.put("id_token_signing_alg_values_supported", List.of("RS256", "HS256", "none"));
        return metadata;
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        boolean sound = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "openid".equals(asked.get("scope"))
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.keySet().containsAll(List.of("state", "nonce", "code_challenge"))
                && asked.get("redirect_uri").matches("http://localhost:\\d+/sign-in/with/\\d/return");
        if (!sound) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put("subject", subject);
        codes.put(code, asked);
        Map<String, String> back = new LinkedHashMap<>();
        back.put("code", code);
        back.put("state", asked.get("state"));
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?" + query(back));
        exchange.sendResponseHeaders(303, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> request =
                lies.takesCodesTwice() ? codes.get(asked.get("code")) : codes.remove(asked.get("code"));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean client = basic.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        boolean fits = request != null
                && request.get("redirect_uri").equals(asked.get("redirect_uri"))
                && request.get("code_challenge").equals(challenge(asked.get("code_verifier")));
        if (!client || !fits) {
            json(exchange, 400, Map.of("error", client ? "invalid_grant" : "invalid_client"));
            return;
        }
        String access = UUID.randomUUID().toString();
        Map<String, Object> tokens = new LinkedHashMap<>();
        tokens.put("access_token", access);
        tokens.put("token_type", "Bearer");
        tokens.put("expires_in", 300);
        tokens.put("id_token", lies.sign(lies.claims(claims(request, access)), key));
        json(exchange, 200, lies.tokens(tokens));
    }

    private JWTClaimsSet claims(Map<String, String> request, String access) {
        Date now = Date.from(clock.get());
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(request.get("subject"))
                .audience(CLIENT)
                .issueTime(now)
                .expirationTime(Date.from(clock.get().plusSeconds(300)))
                .claim("auth_time", clock.get().getEpochSecond())
                .claim("nonce", request.get("nonce"))
                .claim("email", "somebody@elsewhere.example")
                .claim(
                        "at_hash",
                        com.nimbusds.openid.connect.sdk.claims.AccessTokenHash.compute(
                                        new com.nimbusds.oauth2.sdk.token.BearerAccessToken(access),
                                        com.nimbusds.jose.JWSAlgorithm.RS256)
                                .getValue())
                .build();
    }

    private static String challenge(String verifier) {
        return verifier == null
                ? ""
                : CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .getValue();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        URLUtils.parseParameters(query).forEach((name, values) -> parameters.put(name, values.get(0)));
        return parameters;
    }

    private static String query(Map<String, String> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return URLUtils.serializeParameters(lists);
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> content) throws IOException {
        byte[] bytes = new JSONObject(content).toJSONString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

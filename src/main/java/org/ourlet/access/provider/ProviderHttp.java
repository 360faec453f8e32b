// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Calls a provider: only where that is allowed, without following redirects, for some seconds and some bytes at most. */
final class ProviderHttp implements ClientHttpRequestInterceptor {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final AllowedAddresses allowed;
    private final JdkClientHttpRequestFactory requests;

    ProviderHttp(AllowedAddresses allowed) {
        this.allowed = allowed;
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
        requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
    }

    /** For what is read as text: what the provider says about itself, and its keys. */
    RestTemplate forText() {
        RestTemplate template = new RestTemplate(List.of(new StringHttpMessageConverter()));
        template.setRequestFactory(requests);
        template.setInterceptors(List.of(this));
        return template;
    }

    /** For what is given in exchange for a code. */
    RestClient forTokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(this)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!allowed.admits(request.getURI())) {
            throw new NotAdmitted("an address elsewhere");
        }
        return new ShortAnswer(execution.execute(request, body));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.session;

import java.util.List;
import org.ourlet.access.ApiTokens;
import org.ourlet.access.LargeUpload;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cookies, CSRF, sessions; how people sign in is each {@link SignInWay} for itself. Permissions are not here: every handler
 * declares its own, see {@code Requires}.
 */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SecurityConfiguration {

    /** A question with a body: it needs no account and changes nothing, so a forged one gains nothing. */
    private static final RequestMatcher CHANGES_NOTHING =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/v1/guide/selections/check");

    /** Nothing of what was read stays in the cache of a shared computer. */
    private static final LogoutHandler EMPTIES_BROWSER =
            new HeaderWriterLogoutHandler(new StaticHeadersWriter("Clear-Site-Data", "\"cache\", \"storage\""));

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, CookieNames cookies, List<SignInWay> ways, List<LargeUpload> uploads, ApiTokens tokens)
            throws Exception {
        for (SignInWay way : ways) {
            way.addTo(http);
        }
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(protection -> protection
                        .csrfTokenRepository(formTokens(cookies))
                        .ignoringRequestMatchers(CHANGES_NOTHING, TokenFilter::shown))
                .addFilterBefore(new TokenFilter(tokens), CsrfFilter.class)
                .addFilterBefore(new LargeUploadGate(uploads), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(EMPTIES_BROWSER)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .exceptionHandling(errors -> errors.accessDeniedHandler(new AccessDeniedHandlerImpl()))
                .httpBasic(basic -> basic.disable())
                .headers(headers -> SecurityHeaders.addTo(headers, cookies.secure()))
                .build();
    }

    private static CookieCsrfTokenRepository formTokens(CookieNames cookies) {
        CookieCsrfTokenRepository csrf = new CookieCsrfTokenRepository();
        csrf.setCookieName(cookies.csrf());
        csrf.setHeaderName("X-CSRF-TOKEN");
        csrf.setParameterName("_csrf");
        csrf.setCookiePath("/");
        csrf.setCookieCustomizer(
                cookie -> cookie.secure(cookies.secure()).sameSite("Lax").httpOnly(true));
        return csrf;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordHashing.encoder();
    }

    @Bean
    CookieSerializer sessionCookie(CookieNames names) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(names.session());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(names.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    TransactionOperations transactionOperations(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The sign-in providers in the settings: none, unless whoever runs the program names one. */
@Component
public class SignInProviders {

    private static final int MOST = 5;
    private static final String GOOGLE = "https://accounts.google.com";
    private static final Set<String> HOSTS_OF_GOOGLE = Set.of("oauth2.googleapis.com", "www.googleapis.com");

    private final List<SignInProvider> all;

    SignInProviders(Environment environment) {
        all = read(name -> environment.getProperty(name, "").strip());
    }

    private static List<SignInProvider> read(UnaryOperator<String> settings) {
        List<SignInProvider> found = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            String prefix = number == 1 ? "ourlet.oidc." : "ourlet.oidc." + number + ".";
            if (!settings.apply(prefix + "issuer").isEmpty()) {
                found.add(provider(String.valueOf(number), name -> settings.apply(prefix + name)));
            }
        }
        return List.copyOf(found);
    }

    private static SignInProvider provider(String id, UnaryOperator<String> settings) {
        String issuer = settings.apply("issuer");
        String name = settings.apply("name");
        return new SignInProvider(
                id,
                name.isEmpty() ? java.net.URI.create(issuer).getHost() : name,
                issuer,
                new SignInProvider.Client(settings.apply("client-id"), settings.apply("client-secret")),
                new SecondFactorRule(counting(settings.apply("second-factor")), settings.apply("acr")),
                hosts(issuer, settings.apply("hosts")));
    }

    private static SecondFactorRule.Counting counting(String setting) {
        return setting.isEmpty()
                ? SecondFactorRule.Counting.SAID
                : SecondFactorRule.Counting.valueOf(setting.toUpperCase(Locale.ROOT));
    }

    private static Set<String> hosts(String issuer, String setting) {
        Set<String> hosts = new LinkedHashSet<>(issuer.equals(GOOGLE) ? HOSTS_OF_GOOGLE : Set.of());
        Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .forEach(hosts::add);
        return hosts;
    }

    public List<SignInProvider> all() {
        return all;
    }

    public Optional<SignInProvider> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<String> issuers() {
        return all.stream().map(SignInProvider::issuer).toList();
    }

    /** What people call the provider; its address when it is not in the settings any more. */
    public String nameOf(String issuer) {
        return all.stream()
                .filter(each -> each.issuer().equals(issuer))
                .map(SignInProvider::name)
                .findFirst()
                .orElse(issuer);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Accounts.NewAccount;
import org.ourlet.shared.Language;

/** What is typed on the first page. */
public record SetupForm(String code, String language, String timeZone, String name, String email, String password) {

    public SetupForm(
            @Nullable String code,
            @Nullable String language,
            @Nullable String timeZone,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password) {
        this.code = given(code);
        this.language = given(language);
        this.timeZone = given(timeZone);
        this.name = given(name);
        this.email = given(email);
        this.password = given(password);
    }

    static SetupForm empty(Language language) {
        return new SetupForm("", language.code(), "Europe/Luxembourg", "", "", "");
    }

    NewAccount account() {
        return new NewAccount(email, name, password, Language.of(language).orElse(Language.EN));
    }

    String zone() {
        return URLEncoder.encode(timeZone, StandardCharsets.UTF_8);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}

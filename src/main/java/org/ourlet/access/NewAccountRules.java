// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a new account must satisfy. Answers message keys by field; empty when all is well. */
public final class NewAccountRules {

    /** Length of a password in characters; no rule on its composition (OWASP ASVS 5.0, 6.2). */
    public static final int SHORTEST_PASSWORD = 12;

    public static final int LONGEST_PASSWORD = 128;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

    private NewAccountRules() {}

    public static Map<String, String> problems(String name, String email, String password) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.put("name", "access.account.name-missing");
        }
        if (!validEmail(email)) {
            problems.put("email", "access.account.email-invalid");
        }
        passwordProblem(password).ifPresent(key -> problems.put("password", key));
        return problems;
    }

    public static boolean validEmail(String email) {
        return email.strip().length() <= LONGEST_EMAIL
                && EMAIL.matcher(email.strip()).matches();
    }

    /** The message key of what is wrong with a new password; empty when nothing is. */
    public static java.util.Optional<String> passwordProblem(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD) {
            return java.util.Optional.of("access.account.password-short");
        }
        if (length > LONGEST_PASSWORD) {
            return java.util.Optional.of("access.account.password-long");
        }
        return CommonPasswords.contains(password)
                ? java.util.Optional.of("access.account.password-common")
                : java.util.Optional.empty();
    }
}

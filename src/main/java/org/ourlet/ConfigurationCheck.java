// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.exchange.RetentionRule;
import org.ourlet.shared.CannotStart;

/** Looks at the settings as they are, without starting anything. */
record ConfigurationCheck(Map<String, String> environment) {

    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Set<String> SCHEDULES = Set.of("daily", "off");

    /** A sentence per problem; empty when the program could start with these settings. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Settings.unknownIn(environment).forEach(name -> problems.add(name + " is no setting of Ourlet."));
        try {
            NetworkRules.check(environment);
        } catch (CannotStart refusal) {
            problems.add(refusal.getMessage());
        }
        oneOf("OURLET_ALLOW_PLAIN_HTTP", TRUTHS, problems);
        oneOf("OURLET_BACKUP", SCHEDULES, problems);
        checkAddress(problems);
        checkKeep(problems);
        problems.addAll(new ProviderSettingsCheck(environment).problems());
        List.of("OURLET_JOURNAL_KEY_FILE", "OURLET_BACKUP_KEY_FILE", "OURLET_CONTENT")
                .forEach(name -> {
                    String file = value(name);
                    if (!file.isEmpty() && !Files.isReadable(Path.of(file))) {
                        problems.add(name + "=" + file + " cannot be read.");
                    }
                });
        return problems;
    }

    /** Those that stop a start at once. */
    void requireSound() {
        List<String> problems = new ArrayList<>();
        oneOf("OURLET_BACKUP", SCHEDULES, problems);
        checkKeep(problems);
        problems.addAll(new ProviderSettingsCheck(environment).problems());
        if (!problems.isEmpty()) {
            throw new CannotStart(String.join(" ", problems));
        }
    }

    private void oneOf(String name, Set<String> allowed, List<String> problems) {
        String value = value(name);
        if (!value.isEmpty() && !allowed.contains(value)) {
            problems.add(name + "=" + value + " is not one of: "
                    + String.join(", ", allowed.stream().sorted().toList()) + ".");
        }
    }

    private void checkAddress(List<String> problems) {
        String address = value("OURLET_PUBLIC_URL");
        if (!address.isEmpty() && !address.matches("https?://[^/\\s]+(/\\S*)?")) {
            problems.add("OURLET_PUBLIC_URL=" + address + " is no address such as https://isms.example.org.");
        }
    }

    private void checkKeep(List<String> problems) {
        String rule = value("OURLET_BACKUP_KEEP");
        try {
            if (!rule.isEmpty()) {
                RetentionRule.parse(rule);
            }
        } catch (IllegalArgumentException wrong) {
            problems.add("OURLET_BACKUP_KEEP=" + rule + " is not three numbers such as 7,4,12: daily, weekly, monthly"
                    + " backups to keep.");
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }
}

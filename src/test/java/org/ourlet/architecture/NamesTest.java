// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            ".*(Impl|Manager|Helper|Helpers|Util|Utils|Data|Info|Base|Dto|DTO|VO|Bean)|Abstract.*|I[A-Z][a-z].*");

    @Test
    void everyTypeHasANameOfItsOwn() {
        List<String> found = ProgramCode.CLASSES.stream()
                .filter(type -> !type.isAnonymousClass())
                .map(JavaClass::getSimpleName)
                .filter(name -> SAYS_NOTHING.matcher(name).matches())
                .toList();

        assertThat(found)
                .as("names are nouns of the field (house style 5, rules 3 and 6)")
                .isEmpty();
    }

    @Test
    void auditAndControlAreWordsOfTheStandard() {
        List<String> found = ProgramCode.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Controller")
                        || type.getSimpleName().contains("AuditLog"))
                .map(JavaClass::getName)
                .toList();

        assertThat(found)
                .as("audit is the internal audit, control the security control; handlers are pages (house style 5,"
                        + " rule 8)")
                .isEmpty();
    }
}

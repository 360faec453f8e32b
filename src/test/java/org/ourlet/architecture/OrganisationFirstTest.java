// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.shared.OrganisationId;

class OrganisationFirstTest {

    /** Stores whose rows belong to no organisation; with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("AccountStore", "an account is one for the whole installation"),
            Map.entry("PasswordResetStore", "a link to set a new password belongs to an account"),
            Map.entry("PasskeyStore", "a passkey belongs to an account"),
            Map.entry("SecondFactorStore", "a second factor belongs to an account"),
            Map.entry("IdentityStore", "an identity at a sign-in provider belongs to an account"),
            Map.entry("MailStore", "mail leaves for the whole installation, in its order"),
            Map.entry("SettingStore", "settings of the installation"),
            Map.entry("SessionStore", "a session belongs to an account"),
            Map.entry("BackupRunStore", "backups are of the whole installation"));

    private static final ArchCondition<JavaMethod> NAME_THE_ORGANISATION_FIRST =
            new ArchCondition<>("take the OrganisationId first") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean first = !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().get(0).isEquivalentTo(OrganisationId.class);
                    if (!first && !hasException(method)) {
                        events.add(SimpleConditionEvent.violated(method, nameOf(method) + " does not"));
                    }
                }
            };

    @Test
    void everyMethodOfAStoreTakesTheOrganisationFirst() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Store")
                .and()
                .areNotPrivate()
                .should(NAME_THE_ORGANISATION_FIRST)
                .because("every method of a store takes the OrganisationId first (house style 6, Persistence)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Set<String> present = ProgramCode.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Store"))
                .flatMap(type -> type.getMethods().stream())
                .map(OrganisationFirstTest::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));

        Assertions.assertThat(EXCEPTIONS.keySet())
                .allMatch(exception -> present.stream().anyMatch(name -> covers(exception, name)));
    }

    private static boolean hasException(JavaMethod method) {
        return isAcross(method) || belongsToNoOrganisation(method);
    }

    /** A store that implements such a method need not say it again. */
    private static boolean isAcross(JavaMethod method) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(method.getOwner()), method.getOwner().getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .filter(same -> same.getName().equals(method.getName()))
                .anyMatch(same -> same.isAnnotatedWith(AcrossOrganisations.class));
    }

    private static boolean belongsToNoOrganisation(JavaMethod method) {
        return EXCEPTIONS.keySet().stream().anyMatch(exception -> covers(exception, nameOf(method)));
    }

    private static boolean covers(String exception, String method) {
        return method.equals(exception) || method.startsWith(exception + ".");
    }

    /** A JDBC store goes by the name of what it implements. */
    private static String nameOf(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getSimpleName().replaceFirst("^Jdbc", "") + "." + method.getName();
    }
}

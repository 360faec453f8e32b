// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DomainPurityTest {

    /** Classes of module roots that may know more, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "org.ourlet.access.Accounts",
                    "hashes passwords with the encoder of Spring Security, outside its transaction",
            "org.ourlet.access.SecondFactorDuty", "knows from the settings whether anybody is asked",
            "org.ourlet.access.Passwords", "hashes passwords likewise",
            "org.ourlet.access.SignInAfter", "opens a session, which lives in HTTP",
            "org.ourlet.demo.Demo", "starts before the first request is admitted; holds no domain",
            "org.ourlet.demo.DemoNotice", "knows from the settings whether this is a demo",
            "org.ourlet.demo.DemoRisks", "reads the assessment in the form in which programs exchange it");

    private static final Set<String> SPRING_OF_A_FACADE = Set.of(
            "org.springframework.stereotype",
            "org.springframework.beans.factory.ObjectProvider",
            "org.springframework.transaction.annotation",
            "org.springframework.context.ApplicationEventPublisher",
            "org.springframework.context.event.EventListener",
            "org.springframework.modulith");

    private static final DescribedPredicate<JavaClass> PURE = DescribedPredicate.and(
            ProgramCode.MODULE_ROOTS,
            DescribedPredicate.describe(
                    "that have no exception",
                    type -> !EXCEPTIONS.containsKey(outermost(type).getName())));

    @Test
    void theRootOfAModuleKnowsNoSqlNoHttpNoTemplateNoJson() {
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "jakarta.servlet..",
                        "gg.jte..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..")
                .because("the module root package is domain and façade: no SQL, no HTTP, no template, no JSON"
                        + " (house style 3.4, rule 1)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void theRootOfAModuleUsesFewAnnotationsOfSpring() {
        noClasses()
                .that(PURE)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are more of Spring than stereotypes, collecting, transactions and events",
                        DomainPurityTest::isMoreOfSpring))
                .because("it may use from Spring only stereotype, transaction, event and module annotations"
                        + " (house style 3.4, rule 1)")
                .check(ProgramCode.CLASSES);
    }

    private static boolean isMoreOfSpring(JavaClass type) {
        return type.getName().startsWith("org.springframework.")
                && SPRING_OF_A_FACADE.stream().noneMatch(type.getName()::startsWith);
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }
}

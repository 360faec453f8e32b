// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.Application;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

class ClockTest {

    private static final Set<String> CLOCKS_OF_THE_MACHINE = Set.of("currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> NOW_WITHOUT_A_CLOCK = DescribedPredicate.describe(
            "the time without a clock",
            access -> access.getTarget() instanceof CodeUnitAccessTarget target
                    && (isNowWithoutClock(target) || isClockOfTheMachine(target) || isNewDate(target)));

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OF_THE_SYSTEM = DescribedPredicate.describe(
            "Clock.system…",
            access -> access.getTargetOwner().isEquivalentTo(Clock.class)
                    && access.getName().startsWith("system"));

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        noClasses()
                .should()
                .accessTargetWhere(NOW_WITHOUT_A_CLOCK)
                .because("domain methods receive LocalDate today or Instant at as an argument (house style 6, Time)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void onlyTheApplicationMakesAClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Application.class)
                .should()
                .accessTargetWhere(A_CLOCK_OF_THE_SYSTEM)
                .because("one clock for the whole program, so that tests can move it (house style 6, Time)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void onlyFacadesHoldAClock() {
        fields().that()
                .haveRawType(Clock.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Component.class)
                .because("only façades hold a Clock (house style 6, Time)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void storesAreToldTheTime() {
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("only façades hold a Clock (house style 6, Time)")
                .check(ProgramCode.CLASSES);
    }

    private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isClockOfTheMachine(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(System.class) && CLOCKS_OF_THE_MACHINE.contains(target.getName());
    }

    private static boolean isNewDate(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty();
    }
}

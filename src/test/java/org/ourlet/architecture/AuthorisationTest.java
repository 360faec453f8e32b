// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.ourlet.access.Open;
import org.ourlet.access.Recorded;
import org.ourlet.access.Requires;
import org.ourlet.webshell.KeptPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

class AuthorisationTest {

    private static final int SHORTEST_REASON = 15;

    private static final DescribedPredicate<JavaMethod> HANDLERS = DescribedPredicate.describe(
            "handle requests",
            method -> method.isAnnotatedWith(RequestMapping.class) || method.isMetaAnnotatedWith(RequestMapping.class));

    private static final ArchCondition<JavaMethod> SAY_WHO_MAY =
            new ArchCondition<>("have exactly one of @Requires and @Open") {
                @Override
                public void check(JavaMethod handler, ConditionEvents events) {
                    boolean requires = handler.isAnnotatedWith(Requires.class);
                    boolean open = handler.isAnnotatedWith(Open.class);
                    if (requires == open) {
                        events.add(SimpleConditionEvent.violated(
                                handler, handler.getFullName() + (open ? " has both" : " has neither")));
                    }
                }
            };

    private static final ArchCondition<JavaMethod> GIVE_A_REASON =
            new ArchCondition<>("say why no permission is needed") {
                @Override
                public void check(JavaMethod handler, ConditionEvents events) {
                    String reason = handler.getAnnotationOfType(Open.class).value();
                    if (reason.strip().length() < SHORTEST_REASON) {
                        events.add(SimpleConditionEvent.violated(handler, handler.getFullName() + ": " + reason));
                    }
                }
            };

    @Test
    void everyHandlerSaysWhoMayCallIt() {
        methods()
                .that(HANDLERS)
                .should(SAY_WHO_MAY)
                .because("each handler declares @Requires(permission) or @Open(reason) (house style 6, Authorisation)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void everyOpenHandlerGivesItsReason() {
        methods()
                .that()
                .areAnnotatedWith(Open.class)
                .should(GIVE_A_REASON)
                .because("who opens a page to everybody says why (house style 6, Authorisation)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void pagesThatAreKeptLeaveNoTrace() {
        methods()
                .that()
                .areAnnotatedWith(KeptPage.class)
                .should()
                .beAnnotatedWith(GetMapping.class)
                .andShould()
                .beAnnotatedWith(Requires.class)
                .andShould()
                .notBeAnnotatedWith(Recorded.class)
                .because("a kept page is shown without asking its handler (ADR 056)")
                .check(ProgramCode.CLASSES);
    }
}

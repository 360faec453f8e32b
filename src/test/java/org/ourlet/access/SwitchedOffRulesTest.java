// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.ourlet.testing.PageTest;
import org.ourlet.testing.TestClock;
import org.ourlet.testing.Visit.Answer;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Whether the matrix would notice: the rule of one route at a time is switched off, and its rows are played again. One
 * of those who should be refused must then get another answer than the policy says.
 */
@Import(SwitchedOffRulesTest.Switch.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwitchedOffRulesTest extends PageTest {

    /** A person without any right, one with few, one with others, and one from next door. */
    private static final List<String> PERSONS = List.of("anonymous", "employee", "operator", "outsider");

    private static final Set<String> REFUSALS = Set.of("sign-in", "403", "404");
    private static final AtomicReference<String> OFF = new AtomicReference<>("");

    /** Routes whose rule refused somebody and was overruled; others are open to all, or answered by a filter. */
    private static final Set<String> LET_THROUGH = ConcurrentHashMap.newKeySet();

    @Autowired
    private ApplicationContext context;

    private Neighbourhood people;

    /** Lets everybody through to the one route, as if its declaration had been forgotten. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Switch {

        @Bean
        static BeanPostProcessor switchedOffRule() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    if (!bean.getClass().getSimpleName().equals("AccessInterceptor")) {
                        return bean;
                    }
                    ProxyFactory proxy = new ProxyFactory(bean);
                    proxy.setProxyTargetClass(true);
                    proxy.addAdvice((MethodInterceptor) call -> {
                        try {
                            return call.proceed();
                        } catch (RuntimeException refusal) {
                            if (isRefusal(refusal) && isOff((HttpServletRequest) call.getArguments()[0])) {
                                LET_THROUGH.add(OFF.get());
                                return true;
                            }
                            throw refusal;
                        }
                    });
                    return proxy.getProxy();
                }
            };
        }

        private static boolean isRefusal(RuntimeException thrown) {
            return Set.of("SignInNeeded", "Forbidden", "NotFound")
                    .contains(thrown.getClass().getSimpleName());
        }

        private static boolean isOff(HttpServletRequest request) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            return OFF.get().equals(request.getMethod() + " " + Route.withoutRegex(String.valueOf(pattern)));
        }
    }

    @BeforeAll
    void moveIn() {
        clock.set(TestClock.START);
        people = new Neighbourhood(cast, life, context, Sessions.of(this::visit));
        PERSONS.forEach(people::visitOf);
    }

    @AfterEach
    void switchOn() {
        OFF.set("");
    }

    @Test
    void everyRuleThatIsSwitchedOffIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        Route.allOf(context).forEach(route -> {
            Policy.Row row = Policy.read().get(route.name());
            boolean refuses = PERSONS.stream().anyMatch(person -> REFUSALS.contains(row.answer(person)));
            if (refuses) {
                OFF.set(route.method() + " " + route.pattern());
                if (PERSONS.stream().noneMatch(person -> isNoticed(route, row, person))
                        && LET_THROUGH.contains(OFF.get())) {
                    unnoticed.add(route.name());
                }
            }
        });

        assertThat(LET_THROUGH).hasSizeGreaterThan(150);
        assertThat(unnoticed).isEmpty();
    }

    /** Routes that change something are played by whoever comes first, so that less is changed without right. */
    private boolean isNoticed(Route route, Policy.Row row, String person) {
        String expected = row.answer(person);
        if (!REFUSALS.contains(expected)) {
            return false;
        }
        Answer answer = RouteCall.send(people.visitOf(person), route, route.path(people.atHome()));
        boolean toSignIn = answer.location().matches("(http://localhost:\\d+)?/sign-in.*");
        boolean asExpected = expected.equals("sign-in")
                ? answer.status() / 100 == 3 && toSignIn
                : expected.equals(String.valueOf(answer.status()));
        return !asExpected;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.AcrossOrganisations;
import org.ourlet.access.RowScope;
import org.ourlet.shared.OrganisationId;
import org.springframework.aop.framework.AbstractAdvisingBeanPostProcessor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.stereotype.Repository;

/** Every method of a store sees the organisation that it is called with, or all when it says so and why. */
final class ScopedStores extends AbstractAdvisingBeanPostProcessor {

    ScopedStores() {
        setProxyTargetClass(true);
        setBeforeExistingAdvisors(true);
        advisor = new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(Repository.class, true), new Scoping());
    }

    private static final class Scoping implements MethodInterceptor {

        private final Map<Method, Boolean> across = new ConcurrentHashMap<>();

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            if (across.computeIfAbsent(call.getMethod(), Scoping::isAcross)) {
                try (RowScope all = RowScope.across()) {
                    return call.proceed();
                }
            }
            Object[] arguments = call.getArguments();
            if (arguments.length > 0 && arguments[0] instanceof OrganisationId organisation) {
                try (RowScope one = RowScope.within(organisation)) {
                    return call.proceed();
                }
            }
            return call.proceed();
        }

        private static boolean isAcross(Method method) {
            return AnnotationUtils.findAnnotation(method, AcrossOrganisations.class) != null
                    || AnnotationUtils.findAnnotation(method.getDeclaringClass(), AcrossOrganisations.class) != null;
        }
    }
}

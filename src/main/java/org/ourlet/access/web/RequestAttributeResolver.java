// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link Member} and {@link SignedIn} to handlers, as found by the interceptor. */
final class RequestAttributeResolver implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Member.class, SignedIn.class);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.nestedIfOptional().getNestedParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        Object value = request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST);
        return parameter.isOptional() && parameter.getParameterType() == java.util.Optional.class
                ? java.util.Optional.ofNullable(value)
                : value;
    }
}

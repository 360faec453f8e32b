// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the handler of a request as Spring does, but looks at the {@link RouteShape} first: nearly all of our routes have a
 * variable in them, and Spring compares a request with each of those in full.
 */
final class QuickRoutes extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, RouteShape> shapes = new IdentityHashMap<>();
    private final ThreadLocal<List<String>> asked = ThreadLocal.withInitial(List::of);

    /** Puts it in the place of Spring's own. */
    @Component
    static final class Registration implements WebMvcRegistrations {

        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
            return new QuickRoutes();
        }
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        shapes.put(mapping, shapeOf(mapping));
    }

    private static RouteShape shapeOf(RequestMappingInfo mapping) {
        List<String> patterns = List.copyOf(mapping.getPatternValues());
        return patterns.size() == 1 ? RouteShape.of(patterns.get(0)) : RouteShape.OPEN;
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        asked.set(RouteShape.partsOf(path));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            asked.remove();
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        RouteShape shape = shapes.getOrDefault(mapping, RouteShape.OPEN);
        return shape.mayMatch(asked.get()) ? super.getMatchingMapping(mapping, request) : null;
    }
}

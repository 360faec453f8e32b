// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.openapi;

import java.util.Map;
import org.ourlet.access.Open;
import org.ourlet.access.session.CookieNames;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Hands out the description of the REST API. */
@RestController
class OpenApiHandler {

    private final RequestMappingHandlerMapping handlers;
    private final CookieNames cookies;

    OpenApiHandler(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, CookieNames cookies) {
        this.handlers = handlers;
        this.cookies = cookies;
    }

    @GetMapping("/api/v1/openapi.json")
    @Open("tells how to talk to the program, nothing else")
    Map<String, Object> document() {
        return new OpenApiDocument(cookies.session()).describe(handlers.getHandlerMethods());
    }
}

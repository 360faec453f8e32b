// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** A compiled template as a view of Spring. The page is complete in memory before its first byte is sent. */
final class JteView implements View {

    private final TemplateEngine engine;
    private final String template;

    private JteView(TemplateEngine engine, String template) {
        this.engine = engine;
        this.template = template;
    }

    /** Makes views; holds the one template engine. */
    @Component
    static final class Factory {

        private final TemplateEngine engine = engine();

        View view(String template) {
            return new JteView(engine, template + ".jte");
        }

        /** What the template writes. */
        byte[] written(String template, Map<String, Object> parameters) {
            PageBytes part = new PageBytes();
            engine.render(template + ".jte", parameters, part);
            return part.bytes();
        }

        private static TemplateEngine engine() {
            TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
            engine.setBinaryStaticContent(true);
            return engine;
        }
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            parameters.put("page", model.get("page"));
            parameters.put("view", model.get("view"));
        }
        PageBytes page = new PageBytes();
        engine.render(template, parameters, page);
        response.setContentType(getContentType());
        response.setContentLength(page.size());
        page.sendTo(response.getOutputStream());
    }
}

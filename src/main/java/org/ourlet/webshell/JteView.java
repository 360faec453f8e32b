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

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine engine;
    private final KeptPages kept;
    private final String template;

    private JteView(TemplateEngine engine, KeptPages kept, String template) {
        this.engine = engine;
        this.kept = kept;
        this.template = template;
    }

    /** Makes views; holds the one template engine. */
    @Component
    static final class Factory {

        private final TemplateEngine engine = engine();
        private final KeptPages kept;

        Factory(KeptPages kept) {
            this.kept = kept;
        }

        View view(String template) {
            return new JteView(engine, kept, template + ".jte");
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
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = new HashMap<>();
        if (model != null) {
            parameters.put("page", model.get("page"));
            parameters.put("view", model.get("view"));
        }
        PageBytes bytes = new PageBytes();
        engine.render(template, parameters, bytes);
        if (parameters.get("page") instanceof Page page) {
            kept.keep(request, response, page.csrf(), bytes);
        }
        send(response, bytes.array(), bytes.size());
    }

    /** Sends a complete page. */
    static void send(HttpServletResponse response, byte[] bytes, int size) throws IOException {
        response.setContentType(HTML);
        response.setContentLength(size);
        response.getOutputStream().write(bytes, 0, size);
    }
}

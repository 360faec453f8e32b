// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Terms become buttons that open a popover, activities and chapters links, everything else only its words. */
final class GuideLinkRenderer implements NodeRenderer {

    private final Guide guide;
    private final String base;
    private final HtmlNodeRendererContext context;

    GuideLinkRenderer(Guide guide, String base, HtmlNodeRendererContext context) {
        this.guide = guide;
        this.base = base;
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        GuideLink link = node instanceof Link found
                ? GuideLink.of(found.getDestination())
                : new GuideLink(GuideLink.Kind.OTHER, "");
        if (!link.existsIn(guide)) {
            children(node);
        } else if (link.kind() == GuideLink.Kind.TERM) {
            element("button", term(link.target()), node);
        } else {
            element("a", Map.of("href", base + path(link)), node);
        }
    }

    private static Map<String, String> term(String slug) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "button");
        attributes.put("class", "ol-gloss");
        attributes.put("popovertarget", "term-" + slug);
        return attributes;
    }

    private String path(GuideLink link) {
        return link.kind() == GuideLink.Kind.CHAPTER
                ? "/chapters/" + link.target()
                : "/activities/" + guide.activity(link.target()).slug();
    }

    private void element(String name, Map<String, String> attributes, Node node) {
        context.getWriter().tag(name, attributes);
        children(node);
        context.getWriter().tag("/" + name);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}

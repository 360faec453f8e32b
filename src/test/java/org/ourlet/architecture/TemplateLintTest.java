// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The strict content security policy leaves no room for styles and scripts inside a page; forms carry their token. */
class TemplateLintTest {

    private static final Set<String> ALLOWED_HX = Set.of(
            "hx-get",
            "hx-post",
            "hx-target",
            "hx-select",
            "hx-swap",
            "hx-trigger",
            "hx-include",
            "hx-push-url",
            "hx-indicator",
            "hx-sync");

    @Test
    void noElementHasAStyleOfItsOwn() {
        assertThat(attributesThat((element, attribute) -> attribute.getKey().equals("style")))
                .as("style attributes break the content security policy")
                .isEmpty();
    }

    @Test
    void noElementHasAScriptOfItsOwn() {
        assertThat(attributesThat((element, attribute) -> attribute.getKey().startsWith("on")))
                .as("on… attributes break the content security policy")
                .isEmpty();
        assertThat(elementsThat("script:not([src]), style"))
                .as("scripts and styles stand in files")
                .isEmpty();
    }

    @Test
    void noAddressIsAScript() {
        assertThat(attributesThat(
                        (element, attribute) -> attribute.getValue().strip().startsWith("javascript:")))
                .isEmpty();
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(attributesThat((element, attribute) ->
                        Set.of("src", "srcset", "action").contains(attribute.getKey())
                                && attribute.getValue().matches("(?i)(https?:)?//.*")))
                .as("no page loads anything from another host")
                .isEmpty();
    }

    @Test
    void onlyAFewAttributesOfHtmxAreUsed() {
        assertThat(attributesThat((element, attribute) ->
                        attribute.getKey().startsWith("hx-") && !ALLOWED_HX.contains(attribute.getKey())))
                .as("hx-on, hx-vals and their like run code from attributes")
                .isEmpty();
    }

    @Test
    void everyFormThatChangesSomethingCarriesItsToken() {
        List<String> found = new ArrayList<>();
        for (Template template : Template.ALL) {
            for (Element form : template.tree().select("form")) {
                boolean posts = form.attr("method").equalsIgnoreCase("post");
                if (posts && form.selectFirst("input[type=hidden][name=_csrf]") == null) {
                    found.add(template.name() + ": " + form.attr("action"));
                }
            }
        }

        assertThat(found).as("every form has a hidden field _csrf").isEmpty();
    }

    @Test
    void everyFormSaysItsMethod() {
        assertThat(elementsThat("form:not([method])")).isEmpty();
    }

    @Test
    void unescapedTextIsRare() {
        List<String> allowed = List.of(
                "documents/_overtaken.jte",
                "documents/_paper.jte",
                "documents/_section.jte",
                "documents/approval.jte",
                "documents/document.jte",
                "documents/letterhead.jte",
                "documents/review.jte",
                "documents/version.jte",
                "guide/_calendar.jte",
                "guide/_concepts.jte",
                "guide/_parts.jte",
                "guide/_sheet.jte",
                "planning/activity.jte");

        assertThat(Template.ALL.stream()
                        .filter(template -> sourceOf(template).contains("$unsafe{"))
                        .map(Template::name))
                .as("$unsafe only where a renderer of ours wrote the HTML")
                .isSubsetOf(allowed);
    }

    @Test
    void everyTemplateOpensItsPageAndItsView() {
        List<String> pages = Template.ALL.stream()
                .filter(template -> !template.path().getFileName().toString().startsWith("_"))
                .filter(template -> !template.name().startsWith("webshell/"))
                .filter(template -> !sourceOf(template).contains("@param Page page\n"))
                .map(Template::name)
                .toList();

        assertThat(pages).isEmpty();
    }

    private static List<String> attributesThat(BiPredicate<Element, Attribute> wrong) {
        List<String> found = new ArrayList<>();
        for (Template template : Template.ALL) {
            for (Element element : template.tree().getAllElements()) {
                for (Attribute attribute : element.attributes()) {
                    if (wrong.test(element, attribute)) {
                        found.add(template.name() + ": <" + element.tagName() + " " + attribute + ">");
                    }
                }
            }
        }
        return found;
    }

    private static List<String> elementsThat(String selector) {
        return Template.ALL.stream()
                .flatMap(template -> template.tree().select(selector).stream()
                        .map(element -> template.name() + ": <" + element.tagName() + ">"))
                .toList();
    }

    private static String sourceOf(Template template) {
        try {
            return Files.readString(template.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

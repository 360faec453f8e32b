// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Templates hold no text in any language: everything people read comes from the messages or from the guide. */
class LiteralTextTest {

    private static final Set<String> SAME_IN_EVERY_LANGUAGE =
            Set.of("Ourlet", "ISO", "IEC", "PDF", "DOCX", "EN", "FR", "DE");
    private static final Set<String> READ_BY_PEOPLE =
            Set.of("alt", "title", "aria-label", "placeholder", "aria-description", "aria-roledescription", "label");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Test
    void textComesFromTheMessages() {
        List<String> found = new ArrayList<>();
        for (Template template : Template.ALL) {
            template.tree().forEachNode(node -> {
                if (node instanceof TextNode text && !isKey(text)) {
                    words(text.getWholeText()).forEach(word -> found.add(template.name() + ": " + word));
                }
            });
        }

        assertThat(found)
                .as("words written into a template (house style 7, translation tests)")
                .isEmpty();
    }

    @Test
    void attributesThatPeopleReadComeFromTheMessages() {
        List<String> found = new ArrayList<>();
        for (Template template : Template.ALL) {
            for (Element element : template.tree().getAllElements()) {
                READ_BY_PEOPLE.forEach(name -> words(element.attr(name))
                        .forEach(word -> found.add(template.name() + ": " + name + "=" + word)));
            }
        }

        assertThat(found).isEmpty();
    }

    /** Keys of the keyboard are the same in every language. */
    private static boolean isKey(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.tagName().equals("kbd");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!SAME_IN_EVERY_LANGUAGE.contains(matcher.group())) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.ourlet.testing.Visit.Answer;

/**
 * A form of a page as a browser sends it, after somebody filled in what was empty.
 *
 * @param person who saw it
 * @param fields in order, without the token
 * @param offered by field what can be chosen in it
 */
record HtmlForm(
        String person,
        String page,
        String action,
        List<Map.Entry<String, String>> fields,
        List<Map.Entry<String, String>> offered) {

    /** What somebody types into a form that is new. */
    private static final Map<String, String> TYPED =
            Map.of("name", "Words", "scenario", "Words", "reason", "Words", "note", "Words", "evidence", "Words");

    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image", "file");

    /** All forms of a page that change something. */
    static List<HtmlForm> of(String person, String path, Answer answer) {
        return answer.page().select("form[method=post]").stream()
                .map(form -> of(person, path, form))
                .toList();
    }

    private static HtmlForm of(String person, String path, Element form) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        List<Map.Entry<String, String>> offered = new ArrayList<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            String name = field.attr("name");
            if (!name.equals("_csrf") && !BUTTONS.contains(field.attr("type"))) {
                offered(field).forEach(value -> offered.add(Map.entry(name, value)));
                sent(field).ifPresent(value -> fields.add(Map.entry(name, value)));
            }
        }
        String action = form.attr("action");
        return new HtmlForm(person, path, action.isEmpty() ? path : action, fields, offered);
    }

    private static List<String> offered(Element field) {
        return field.tagName().equals("select") ? field.select("option").eachAttr("value") : List.of(field.val());
    }

    private static java.util.Optional<String> sent(Element field) {
        String type = field.attr("type");
        if (type.equals("checkbox") || type.equals("radio")) {
            return field.hasAttr("checked") ? java.util.Optional.of(field.val()) : java.util.Optional.empty();
        }
        if (field.tagName().equals("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return java.util.Optional.ofNullable(chosen == null ? field.selectFirst("option") : chosen)
                    .map(option -> option.attr("value"));
        }
        return java.util.Optional.of(field.val().isEmpty() ? TYPED.getOrDefault(field.attr("name"), "") : field.val());
    }

    /** Fields through which a thing is named, with one of the things. */
    Set<Map.Entry<String, String>> naming(Pattern thing) {
        Set<Map.Entry<String, String>> found = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        List<Map.Entry<String, String>> all = new ArrayList<>(fields);
        all.addAll(offered);
        for (Map.Entry<String, String> each : all) {
            if (thing.matcher(each.getValue()).matches() && seen.add(each.getKey())) {
                found.add(each);
            }
        }
        return found;
    }

    /** The fields with another value in one of them. */
    List<Map.Entry<String, String>> with(String field, String value) {
        List<Map.Entry<String, String>> changed = new ArrayList<>(fields);
        changed.removeIf(each -> each.getKey().equals(field));
        changed.add(Map.entry(field, value));
        return changed;
    }
}

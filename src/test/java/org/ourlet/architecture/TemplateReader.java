// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the markup of a JTE template from its Java. */
final class TemplateReader {

    private static final Pattern LINE = Pattern.compile("@(import|param)\\s([^\\n]*)");
    private static final Pattern WORD = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
    private static final Pattern CALL = Pattern.compile("@(if|elseif|for|template[.\\w]*)\\s*\\(");
    private static final Pattern VALUE = Pattern.compile("(\\$unsafe|\\$|!)\\{");

    private final String text;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> expressions = new ArrayList<>();

    private int position;

    TemplateReader(String text) {
        this.text = text;
    }

    String markup() {
        return markup.toString();
    }

    List<String> expressions() {
        return List.copyOf(expressions);
    }

    void readAll() {
        readMarkup();
        if (position < text.length()) {
            throw new IllegalStateException("a ` too many at character " + position);
        }
    }

    /** Reads until the end of the text or of a block of content. */
    private void readMarkup() {
        while (position < text.length() && text.charAt(position) != '`') {
            if (text.startsWith("<%--", position)) {
                position = text.indexOf("--%>", position) + 4;
            } else if (!readDirective()) {
                markup.append(text.charAt(position++));
            }
        }
    }

    private boolean readDirective() {
        Matcher line = at(LINE);
        if (line.lookingAt()) {
            expressions.add(line.group(2));
            position = line.end();
            return true;
        }
        Matcher word = at(WORD);
        if (word.lookingAt()) {
            position = word.end();
            return true;
        }
        return readJava(at(CALL), ')', "") || readJava(at(VALUE), '}', String.valueOf(Template.MARK));
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text).region(position, text.length());
    }

    private boolean readJava(Matcher start, char end, String mark) {
        if (!start.lookingAt()) {
            return false;
        }
        position = start.end();
        markup.append(start.group().startsWith("!") ? "" : mark);
        expressions.add(javaUntil(end));
        return true;
    }

    private String javaUntil(char end) {
        StringBuilder java = new StringBuilder();
        int depth = 0;
        while (depth > 0 || text.charAt(position) != end) {
            char next = text.charAt(position);
            if (next == '"' || next == '\'') {
                java.append(literal(next));
            } else if (text.startsWith("@`", position)) {
                position += 2;
                readMarkup();
                position++;
            } else {
                depth += "({[".indexOf(next) >= 0 ? 1 : ")}]".indexOf(next) >= 0 ? -1 : 0;
                java.append(next);
                position++;
            }
        }
        position++;
        return java.toString();
    }

    private String literal(char quote) {
        int from = position++;
        while (text.charAt(position) != quote) {
            position += text.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
        return text.substring(from, position);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message keys, and beginnings of keys, that the program and its templates name. */
final class MessageKeys {

    private static final Pattern ASKED = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern FORMED = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern KEY =
            Pattern.compile("(" + String.join("|", Messages.modules()) + ")(\\.[A-Za-z0-9_-]+)+[.-]?");

    private final Set<String> named = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    MessageKeys() {
        Template.ALL.forEach(template -> {
            template.strings().forEach(this::name);
            template.expressions().forEach(this::ask);
        });
        ProgramSources.ALL.forEach(source -> source.tree().accept(new LiteralScanner(), null));
    }

    /** Everything that looks like a key or the beginning of one. */
    Set<String> named() {
        return named;
    }

    /** Keys whose text is asked for as they stand. */
    Set<String> asked() {
        return asked;
    }

    boolean uses(String key) {
        return named.stream().anyMatch(each -> each.equals(key) || isBeginning(each) && key.startsWith(each));
    }

    static boolean isBeginning(String named) {
        return named.endsWith(".") || named.endsWith("-");
    }

    private void name(String text) {
        if (KEY.matcher(text).matches()) {
            named.add(text);
        }
    }

    private void ask(String expression) {
        Matcher matcher = ASKED.matcher(expression);
        while (matcher.find()) {
            if (!matcher.group(2).equals("+")
                    && FORMED.matcher(matcher.group(1)).matches()) {
                asked.add(matcher.group(1));
            }
        }
    }

    private final class LiteralScanner extends TreeScanner<Void, Void> {

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                name(text);
            }
            return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            boolean isText = call.getMethodSelect() instanceof MemberSelectTree method
                    && method.getIdentifier().contentEquals("text");
            if (isText
                    && !call.getArguments().isEmpty()
                    && call.getArguments().get(0) instanceof LiteralTree literal
                    && literal.getValue() instanceof String key
                    && FORMED.matcher(key).matches()) {
                asked.add(key);
            }
            return super.visitMethodInvocation(call, nothing);
        }
    }
}

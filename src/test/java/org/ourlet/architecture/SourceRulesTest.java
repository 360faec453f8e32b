// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no line of the program does, so that input never becomes an expression, a pattern or a weak cipher (ASVS 1, 11, 14, 15). */
class SourceRulesTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/ourlet");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** Patterns that are put together from parts; each part from outside is quoted, or comes from content. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "controls/content/ControlsLoader.java",
            "exchange/store/PersonCells.java",
            "guide/content/IdCheck.java",
            "risk/Refs.java");

    private static final Set<String> ALGORITHMS =
            Set.of("SHA-256", "HmacSHA256", "HmacSHA1", "AES/GCM/NoPadding", "AES");

    @Test
    void inputIsNeverAPattern() {
        Set<String> found = new TreeSet<>();
        scan((source, call, method) -> {
            boolean compiles = method.equals("compile") && receiver(call).equals("Pattern");
            boolean ofText = Set.of("replaceAll", "replaceFirst").contains(method)
                    && call.getArguments().size() == 2
                    && call.getArguments().get(1).getKind() != com.sun.source.tree.Tree.Kind.LAMBDA_EXPRESSION;
            if ((compiles || ofText) && !isFixed(call.getArguments().get(0)) && !PUT_TOGETHER.contains(source)) {
                found.add(source + ": " + call);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void inputIsNeverAFormat() {
        Set<String> found = new TreeSet<>();
        scan((source, call, method) -> {
            boolean format = method.equals("format") && receiver(call).equals("String");
            if (format
                    && !PUT_TOGETHER.contains(source)
                    && !call.getArguments().stream().limit(2).anyMatch(SourceRulesTest::isFixed)) {
                found.add(source + ": " + call);
            }
            if (method.equals("formatted")
                    && call.getMethodSelect() instanceof MemberSelectTree select
                    && !isFixed(select.getExpression())) {
                found.add(source + ": " + call);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void noExpressionIsEvaluated() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.script..", "org.springframework.expression..", "jdk.jshell..", "groovy..")
                .because("text is never code")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void onlyKnownAlgorithmsAreUsed() {
        Set<String> used = new TreeSet<>();
        scan((source, call, method) -> {
            boolean asks = method.equals("getInstance")
                    && Set.of("Cipher", "Mac", "MessageDigest", "Signature", "KeyGenerator", "SSLContext")
                            .contains(receiver(call));
            if (asks && call.getArguments().get(0) instanceof LiteralTree literal) {
                used.add(String.valueOf(literal.getValue()));
            } else if (asks) {
                used.addAll(constants(source, call.getArguments().get(0).toString()));
            }
        });

        assertThat(used).contains("SHA-256", "AES/GCM/NoPadding").isSubsetOf(ALGORITHMS);
    }

    private static List<String> constants(String source, String name) {
        try {
            return Pattern.compile("String " + Pattern.quote(name) + " = \"([^\"]+)\"")
                    .matcher(Files.readString(
                            ProgramSources.ROOT.resolve("org/ourlet").resolve(source)))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void scriptsKeepNothingAndMergeNothing() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            List<Path> all =
                    scripts.filter(path -> path.toString().endsWith(".js")).toList();
            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(Files.readString(script))
                            .doesNotContain("localStorage", "sessionStorage", "indexedDB", "document.cookie")
                            .doesNotContain("__proto__", "Object.assign", "eval(", "new Function", "onpaste"));
        }
    }

    @Test
    void nothingHindersPasswordManagers() throws IOException {
        Pattern field = Pattern.compile("type = \"password\"[^)]*");
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<String> fields = templates
                    .filter(path -> path.toString().endsWith(".jte"))
                    .flatMap(path -> field.matcher(read(path)).results().map(found -> path + " " + found.group()))
                    .toList();
            assertThat(fields).isNotEmpty();
            assertThat(fields.stream().filter(each -> !each.contains("restore")))
                    .allMatch(each -> each.matches(".*autocomplete = \"(current|new)-password\".*"));
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Text in the source, a constant, or several of these put together. */
    private static boolean isFixed(ExpressionTree expression) {
        if (expression instanceof BinaryTree sum) {
            return isFixed(sum.getLeftOperand()) && isFixed(sum.getRightOperand());
        }
        String text = expression.toString();
        return expression instanceof LiteralTree
                || CONSTANT.matcher(text.substring(text.lastIndexOf('.') + 1)).matches()
                || text.startsWith("\"");
    }

    private static String receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getExpression().toString()
                : "";
    }

    private interface Look {
        void at(String source, MethodInvocationTree call, String method);
    }

    private static void scan(Look look) {
        ProgramSources.ALL.forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree select) {
                    look.at(source.name(), call, select.getIdentifier().toString());
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(source.tree(), null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ourlet.architecture.ProgramSources.Source;

/** A thermometer: prints what is longest, and fails only when something is far too long. */
class SizeTest {

    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_METHOD = 40;
    private static final int SHOWN = 10;

    /** Something with a name and a number of lines. */
    private record Length(String name, long lines) {}

    @Test
    void filesAreShort() {
        List<Length> files = new ArrayList<>();
        ProgramSources.ALL.forEach(source -> files.add(new Length(
                source.name(), source.line(source.positions().getEndPosition(source.tree(), source.tree())))));
        print("files", files);

        assertThat(files).as("house style 6, Size").noneMatch(file -> file.lines() > LONGEST_FILE);
    }

    @Test
    void methodsAreShort() {
        List<Length> methods = new ArrayList<>();
        ProgramSources.ALL.forEach(source -> new MethodScanner(source, methods).scan(source.tree(), null));
        print("methods", methods);

        assertThat(methods).as("house style 6, Size").noneMatch(method -> method.lines() > LONGEST_METHOD);
    }

    private static void print(String what, List<Length> lengths) {
        lengths.sort(Comparator.comparingLong(Length::lines).reversed());
        System.out.printf(
                "%d %s: median %d lines, 95 %% at most %d; the longest:%n",
                lengths.size(), what, percentile(lengths, 50), percentile(lengths, 95));
        lengths.stream().limit(SHOWN).forEach(length -> System.out.printf("%5d  %s%n", length.lines(), length.name()));
    }

    /** @param lengths the longest first */
    private static long percentile(List<Length> lengths, int percent) {
        return lengths.get((lengths.size() - 1) * (100 - percent) / 100).lines();
    }

    /** Measures methods from their first annotation to their last brace. */
    private static final class MethodScanner extends TreePathScanner<Void, Void> {

        private final Source source;
        private final List<Length> methods;

        private MethodScanner(Source source, List<Length> methods) {
            this.source = source;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            long from = source.line(source.positions().getStartPosition(source.tree(), method));
            long to = source.line(source.positions().getEndPosition(source.tree(), method));
            boolean written = method.getBody() != null && to > 0;
            if (written && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                methods.add(new Length(source.name() + "#" + method.getName(), to - from + 1));
            }
            return super.visitMethod(method, nothing);
        }
    }
}

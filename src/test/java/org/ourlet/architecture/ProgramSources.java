// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files of the program as syntax trees, parsed once. */
final class ProgramSources {

    static final Path ROOT = Path.of("src/main/java");

    static final List<Source> ALL = parse();

    private ProgramSources() {}

    /** One file. */
    record Source(Path path, CompilationUnitTree tree, SourcePositions positions) {

        /** Its name without the folders that all files share. */
        String name() {
            return ROOT.resolve("org/ourlet").relativize(path).toString().replace('\\', '/');
        }

        long line(long position) {
            return tree.getLineMap().getLineNumber(position);
        }
    }

    private static List<Source> parse() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree tree : task.parse()) {
                sources.add(new Source(pathOf(tree.getSourceFile()), tree, positions));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pathOf(JavaFileObject file) {
        Path absolute = Path.of(file.toUri());
        return Path.of("").toAbsolutePath().relativize(absolute);
    }

    private static List<Path> paths() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}

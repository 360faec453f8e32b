// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code content/}: those inside the program, or those of a folder that its operator names. */
public final class ContentFolder {

    private final NavigableSet<String> paths;
    private final boolean local;
    private final Texts texts;
    private final Map<String, Object> parsed = new ConcurrentHashMap<>();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    /** Reads a file by its path below {@code content/}. */
    @FunctionalInterface
    public interface Texts {
        String read(String path) throws IOException;
    }

    /**
     * @param paths of all files below {@code content/}, with slashes
     * @param local whether the operator named the folder
     */
    public ContentFolder(Collection<String> paths, boolean local, Texts texts) {
        this.paths = new TreeSet<>(paths);
        this.local = local;
        this.texts = texts;
    }

    /**
     * The operator's own folder; the guide edition read from it calls itself {@code +local}.
     *
     * @throws BrokenContent when there is no such folder
     */
    public static ContentFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenContent(List.of(new ContentProblem(
                    folder.toString(), ContentPlace.WHOLE_FILE, "is not a folder", "Name the folder of the content")));
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            Set<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
            return new ContentFolder(paths, true, path -> Files.readString(folder.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the operator named the folder, so that nobody takes it for the published edition. */
    public boolean local() {
        return local;
    }

    public boolean has(String file) {
        return paths.contains(file);
    }

    /** Names of the folders directly below a folder, in alphabetical order. */
    public List<String> folders(String folder) {
        return below(folder)
                .filter(rest -> rest.contains("/"))
                .map(rest -> rest.substring(0, rest.indexOf('/')))
                .distinct()
                .toList();
    }

    /** Names of the files directly in a folder, in alphabetical order. */
    public List<String> files(String folder) {
        return below(folder).filter(rest -> !rest.contains("/")).toList();
    }

    private Stream<String> below(String folder) {
        String prefix = folder + "/";
        return paths.tailSet(prefix).stream()
                .takeWhile(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()));
    }

    /** @throws UncheckedIOException when the file cannot be read */
    public String text(String file) {
        try {
            return texts.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Parses every YAML file, for those who will read them a moment later. A file that is broken or cannot be read is passed
     * over: whoever reads it meets the problem and says so.
     */
    public void parseAhead() {
        for (String file : paths) {
            if (file.endsWith(".yaml") && !taken.contains(file)) {
                YamlFile.parseSound(text(file)).ifPresent(root -> parsed.put(file, root));
                forgetIfTaken(file);
            }
        }
    }

    private void forgetIfTaken(String file) {
        if (taken.contains(file)) {
            parsed.remove(file);
        }
    }

    /** What was parsed ahead, once. */
    Optional<Object> takeParsed(String file) {
        taken.add(file);
        return Optional.ofNullable(parsed.remove(file));
    }
}

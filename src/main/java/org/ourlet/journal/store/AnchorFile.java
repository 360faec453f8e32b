// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ourlet.journal.Anchors;
import org.ourlet.journal.chain.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Anchors in a file: a line per commit, "chain number mac". The highest number of a chain counts, a torn last line does
 * not. Rewritten in short when it has grown.
 */
final class AnchorFile implements Anchors {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorFile.class);
    private static final Pattern LINE = Pattern.compile("(\\S{1,36}) (\\d{1,18}) ([0-9a-f]{64})");
    private static final int LONGEST = 20_000;

    private final Path file;
    private final Map<String, Head> known = new TreeMap<>();
    private int lines;

    /** The first line of a process follows a line break: the one before may be torn. */
    private boolean begun;

    AnchorFile(Path file) {
        this.file = file;
        for (String line : read(file)) {
            java.util.regex.Matcher found = LINE.matcher(line);
            if (found.matches()) {
                remember(new Head(found.group(1), Long.parseLong(found.group(2)), found.group(3)));
            }
            lines++;
        }
    }

    @Override
    public synchronized void reached(Head head) {
        if (!remember(head)) {
            return;
        }
        if (++lines > LONGEST) {
            rewrite();
            return;
        }
        try {
            String text = begun ? line(head) : "\n" + line(head);
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            begun = true;
        } catch (IOException e) {
            LOG.error("The anchor of the journal could not be written to {}: {}", file, e.toString());
        }
    }

    @Override
    public synchronized List<Head> of(String chain) {
        Head head = known.get(chain);
        return head == null ? List.of() : List.of(head);
    }

    @Override
    public synchronized List<Head> all() {
        return List.copyOf(known.values());
    }

    @Override
    public synchronized void replace(Collection<Head> heads) {
        try {
            if (Files.exists(file)) {
                Files.copy(
                        file, file.resolveSibling(file.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.clear();
        heads.forEach(this::remember);
        rewrite();
    }

    private boolean remember(Head head) {
        Head before = known.get(head.chain());
        boolean further = before == null || before.number() < head.number();
        if (further) {
            known.put(head.chain(), head);
        }
        return further;
    }

    private void rewrite() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(
                    next, known.values().stream().map(AnchorFile::line).collect(Collectors.joining()));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines = known.size();
    }

    private static String line(Head head) {
        return head.chain() + " " + head.number() + " " + head.mac() + "\n";
    }

    private static List<String> read(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

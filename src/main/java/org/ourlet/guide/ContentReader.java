// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * Reads content files and collects what is wrong with them. A module reads all its files with one reader and then calls
 * {@link #close()}, which throws {@link BrokenContent} when anything was wrong.
 */
public final class ContentReader {

    private final ContentFolder folder;
    private final ContentLedger ledger = new ContentLedger();

    public ContentReader(ContentFolder folder) {
        this.folder = folder;
    }

    public ContentFolder folder() {
        return folder;
    }

    /** A YAML file that holds a mapping. */
    public ContentNode node(String file) {
        return yaml(file).node();
    }

    /** A YAML file, whatever it holds. */
    public ContentValue yaml(String file) {
        ContentPlace place = place(file);
        return new ContentValue(
                place,
                exists(place)
                        ? folder.takeParsed(file).orElseGet(() -> YamlFile.parse(folder.text(file), place))
                        : null);
    }

    /** A Markdown file. */
    public String text(String file) {
        return exists(place(file)) ? folder.text(file) : "";
    }

    /** A Markdown file whose first line is its title. */
    public Prose prose(String file) {
        String text = text(file).strip();
        String title = text.lines().findFirst().orElse("");
        if (!title.startsWith("# ") && folder.has(file)) {
            problem(file, "line 1", "is not a title", "Begin the file with \"# \" and the title");
        }
        return new Prose(
                title.replaceFirst("^# ", "").strip(),
                text.substring(title.length()).strip());
    }

    /** What {@code en.yaml, fr.yaml, de.yaml} of a folder say; only the English file has to be there, but each is whole. */
    public <T> Localized<T> inEachLanguage(String path, Function<ContentNode, T> read) {
        return eachFile(path, ".yaml", file -> read.apply(node(file)));
    }

    /** The mappings in {@code en.yaml, fr.yaml, de.yaml} of a folder; single keys fall back to English. */
    public LocalizedNode nodeInEachLanguage(String path) {
        return new LocalizedNode(inEachLanguage(path, Function.identity()).versions());
    }

    /** What is read from {@code en.md, fr.md, de.md} of a folder; only the English file has to be there. */
    public <T> Localized<T> markdownInEachLanguage(String path, Function<String, T> readFile) {
        return eachFile(path, ".md", readFile);
    }

    private <T> Localized<T> eachFile(String path, String ending, Function<String, T> read) {
        Map<Language, T> versions = new EnumMap<>(Language.class);
        Stream.of(Language.values())
                .filter(language -> language == Language.EN || folder.has(path + "/" + language.code() + ending))
                .forEach(language -> versions.put(language, read.apply(path + "/" + language.code() + ending)));
        return new Localized<>(versions);
    }

    /** Notes a problem that is seen only when several places are compared. */
    public void problem(String file, String field, String wrong, String remedy) {
        ledger.problem(new ContentProblem(file, field, wrong, remedy));
    }

    /** What is wrong so far, with the keys that nobody asked for. */
    public List<ContentProblem> problems() {
        return ledger.close();
    }

    /** @throws BrokenContent when anything was wrong */
    public void close() {
        List<ContentProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new BrokenContent(problems);
        }
    }

    private ContentPlace place(String file) {
        return new ContentPlace(file, ContentPlace.WHOLE_FILE, ledger);
    }

    private boolean exists(ContentPlace place) {
        if (folder.has(place.file())) {
            return true;
        }
        place.problem("does not exist", "Write the file");
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Parses YAML into mappings, lists and texts, and nothing else. */
final class YamlFile {

    private YamlFile() {}

    /** Null when the file is broken or empty; the problem is noted. */
    static @Nullable Object parse(String text, ContentPlace place) {
        try {
            Object root = yaml().load(text);
            if (root == null) {
                place.problem("is empty", "Write the file");
            }
            return root;
        } catch (MarkedYAMLException e) {
            place.problem(
                    "is not valid YAML: " + place(e) + e.getProblem(), "Mend the line; quote texts with \": \" or #");
        } catch (YAMLException e) {
            place.problem("is not valid YAML: " + e.getMessage(), "Mend the file");
        }
        return null;
    }

    /** What a sound file holds; empty when it is broken or holds nothing. */
    static Optional<Object> parseSound(String text) {
        try {
            return Optional.ofNullable(yaml().load(text));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    private static String place(MarkedYAMLException e) {
        return e.getProblemMark() == null ? "" : "line " + (e.getProblemMark().getLine() + 1) + ", ";
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new TextsOnly());
    }

    /** Leaves every scalar a text, so that 4.10, NO and 2027-03-01 stay what the author wrote. */
    private static final class TextsOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.content;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.controls.EarlierControl;
import org.ourlet.controls.Mapping;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.Theme;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.shared.Localized;

/** Reads the reference controls of both editions and checks that they fit each other. */
public final class ControlsLoader {

    static final String FOLDER = "controls";
    static final String CURRENT = FOLDER + "/iso27001-2022.yaml";
    static final String EARLIER = FOLDER + "/iso27001-2005.yaml";

    private final ContentReader reader;
    private final LocalizedNode words;

    private ControlsLoader(ContentReader reader) {
        this.reader = reader;
        this.words = reader.nodeInEachLanguage(FOLDER);
    }

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static ReferenceControls load(ContentFolder folder) {
        ContentReader reader = new ContentReader(folder);
        ReferenceControls controls = new ControlsLoader(reader).read();
        reader.close();
        return controls;
    }

    private ReferenceControls read() {
        List<ReferenceControl> current = current();
        List<EarlierControl> earlier = earlier();
        new MappingCheck(reader).check(current, earlier);
        return new ReferenceControls(current, earlier, themes(), sections(earlier));
    }

    private List<ReferenceControl> current() {
        LocalizedNode texts = words.node("controls-2022");
        return reader.node(CURRENT).at("controls").nodes().stream()
                .map(node -> control(node, texts))
                .toList();
    }

    private static ReferenceControl control(ContentNode node, LocalizedNode texts) {
        String id = id(node, "A\\.[5-8]\\.[1-9][0-9]?", "A.5.1");
        return new ReferenceControl(
                id,
                theme(node.at("theme")),
                node.at("baseline").flag(),
                node.at("new").flag(),
                mapping(node, "2005"),
                texts.at(id, value -> text(value.node())));
    }

    private static ReferenceControl.Text text(ContentNode node) {
        ContentValue evidence = node.at("evidence");
        List<String> proofs = evidence.texts();
        if (proofs.isEmpty()) {
            evidence.problem("names nothing", "Name two or three things that prove it");
        }
        return new ReferenceControl.Text(
                node.at("name").text(), node.at("means").text(), proofs);
    }

    private List<EarlierControl> earlier() {
        LocalizedNode names = words.node("controls-2005");
        return reader.node(EARLIER).at("controls").nodes().stream()
                .map(node -> earlier(node, names))
                .toList();
    }

    private static EarlierControl earlier(ContentNode node, LocalizedNode names) {
        String id = id(node, "A\\.[1-9][0-9]?\\.[1-9][0-9]?\\.[1-9][0-9]?", "A.5.1.1");
        return new EarlierControl(id, mapping(node, "2022"), names.at(id, ContentValue::text));
    }

    private static Mapping mapping(ContentNode node, String year) {
        return new Mapping(
                node.at("maps-" + year).texts(), node.at("nearest-" + year).texts());
    }

    /** An id that is not well formed is told and replaced, so that the rest of the file is still read. */
    private static String id(ContentNode node, String form, String example) {
        ContentValue value = node.at("id");
        String id = value.text();
        if (id.matches(form)) {
            return id;
        }
        value.problem("\"" + id + "\" is not a number of a control", "Write it like " + example);
        return example;
    }

    private static Theme theme(ContentValue value) {
        String key = value.oneOf(Arrays.stream(Theme.values()).map(Theme::key).toList());
        return Theme.of(key).orElseThrow();
    }

    private Map<Theme, Localized<String>> themes() {
        LocalizedNode names = words.node("themes");
        Map<Theme, Localized<String>> themes = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            themes.put(theme, names.at(theme.key(), ContentValue::text));
        }
        return themes;
    }

    private Map<String, Localized<String>> sections(List<EarlierControl> earlier) {
        LocalizedNode names = words.node("sections-2005");
        Map<String, Localized<String>> sections = new LinkedHashMap<>();
        earlier.stream()
                .map(EarlierControl::section)
                .distinct()
                .forEach(section -> sections.put(section, names.at(section, ContentValue::text)));
        return sections;
    }
}

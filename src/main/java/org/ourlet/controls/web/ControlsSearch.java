// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import org.ourlet.access.InstallationSettings;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.shared.Language;
import org.ourlet.webshell.SearchSource;
import org.ourlet.webshell.SearchWords;
import org.ourlet.webshell.Visitor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds reference controls by number or word, as far as the guide is open to the visitor. */
@Component
@Order(25)
class ControlsSearch implements SearchSource {

    private static final int MOST = 24;

    private final ReferenceControls controls;
    private final InstallationSettings settings;

    ControlsSearch(ReferenceControls controls, InstallationSettings settings) {
        this.controls = controls;
        this.settings = settings;
    }

    @Override
    public List<Hit> hits(Visitor visitor, Language language, String query) {
        if (!settings.guideOpenTo(visitor)) {
            return List.of();
        }
        SearchWords words = SearchWords.of(query);
        return controls.all().stream()
                .filter(control -> fits(control, language, words))
                .limit(MOST)
                .map(control -> hit(control, language))
                .toList();
    }

    private static boolean fits(ReferenceControl control, Language language, SearchWords words) {
        return words.in(
                control.id(), control.name(language), control.text(language).means());
    }

    private static Hit hit(ReferenceControl control, Language language) {
        return new Hit(
                control.id() + " " + control.name(language),
                "/guide/controls#" + control.id(),
                "controls.kind.reference-control");
    }
}

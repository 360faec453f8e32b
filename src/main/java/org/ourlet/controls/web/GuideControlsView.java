// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.Theme;
import org.ourlet.guide.StandardEdition;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/**
 * The reference controls of an edition.
 *
 * @param first whether only the small-company baseline is shown
 */
public record GuideControlsView(ReferenceControls controls, StandardEdition edition, boolean first, Language language) {

    public List<ReferenceControl> of(Theme theme) {
        return controls.of(theme).stream()
                .filter(control -> !first || control.baseline())
                .toList();
    }

    public int baseline() {
        return (int) controls.all().stream().filter(ReferenceControl::baseline).count();
    }

    /** The value of the attribute lang for a text: null when it is in the language of the page. */
    public @Nullable String lang(Localized<?> text) {
        Language shown = text.languageFor(language);
        return shown == language ? null : shown.code();
    }
}

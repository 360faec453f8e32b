// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** A kind of IS asset, such as a server or a team; it decides which threats are proposed. Our own. */
public record AssetType(String id, Localized<Text> texts) {

    /** How a kind of asset is called, and examples of it. */
    public record Text(String name, String hint) {}

    public Text text(Language language) {
        return texts.in(language);
    }
}

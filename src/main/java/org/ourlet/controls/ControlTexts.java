// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Map;

/** The texts of a control by the name of their form field, for the conflict page. */
final class ControlTexts {

    private ControlTexts() {}

    static Map<String, String> of(Control control) {
        return Map.of(
                "name", control.name(),
                "description", control.wording().description(),
                "references", String.join(" ", control.links().references()),
                "risks", String.join(" ", control.links().risks()),
                "evidence", control.work().evidence());
    }
}

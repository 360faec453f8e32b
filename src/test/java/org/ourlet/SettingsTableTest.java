// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import org.junit.jupiter.api.Test;

class SettingsTableTest {

    @Test
    void documentationShowsEverySettingAsTheProgramKnowsIt() {
        MarkedPart.check("docs/configuration.md", "settings", Settings.table());
    }
}

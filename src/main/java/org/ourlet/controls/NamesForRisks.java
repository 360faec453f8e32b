// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.Optional;
import org.ourlet.risk.ControlNames;
import org.ourlet.shared.Language;
import org.springframework.stereotype.Component;

/** Names the controls that are proposed against risks. */
@Component
class NamesForRisks implements ControlNames {

    private final ReferenceControls controls;

    NamesForRisks(ReferenceControls controls) {
        this.controls = controls;
    }

    @Override
    public Optional<String> name(String number, Language language) {
        return controls.find(number).map(control -> control.name(language));
    }

    @Override
    public List<String> numbers() {
        return controls.all().stream().map(ReferenceControl::id).toList();
    }
}

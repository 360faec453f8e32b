// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Set;
import java.util.stream.Collectors;
import org.ourlet.risk.AnsweredRisks;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Tells against which risks the controls of an organisation work. */
@Component
class AnsweredByControls implements AnsweredRisks {

    private final ControlStore store;

    AnsweredByControls(ControlStore store) {
        this.store = store;
    }

    @Override
    public Set<String> refs(OrganisationId organisation) {
        return store.controls(organisation).stream()
                .filter(control -> !control.withdrawn())
                .flatMap(control -> control.links().risks().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.Collection;
import java.util.List;
import org.ourlet.shared.Refusal;

/** What a program asked for and the guide does not have. */
record RequestRefusal(String messageKey, List<Object> parameters) implements Refusal {

    static RequestRefusal unknownEdition(String edition) {
        return new RequestRefusal("tailoring.api.unknown-edition", List.of(edition));
    }

    static RequestRefusal unknownLevel(String level) {
        return new RequestRefusal("tailoring.api.unknown-level", List.of(level));
    }

    static RequestRefusal unknownActivities(Collection<String> codes) {
        return new RequestRefusal("tailoring.api.unknown-activities", List.of(String.join(", ", codes)));
    }

    static RequestRefusal noActivities() {
        return new RequestRefusal("tailoring.api.no-activities", List.of());
    }
}

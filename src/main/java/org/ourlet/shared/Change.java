// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Event: somebody changed something. Published by façades inside their transaction; the journal writes it in the same one.
 *
 * @param organisation null when the installation itself changed
 * @param action past participle with its module, such as {@code document.approved}
 * @param subject code or key of what changed, such as {@code W01}
 */
public record Change(
        @Nullable OrganisationId organisation,
        Actor actor,
        String action,
        String subject,
        Map<String, String> details) {

    public Change {
        details = Map.copyOf(details);
    }

    public static Change of(OrganisationId organisation, Actor actor, String action, String subject) {
        return new Change(organisation, actor, action, subject, Map.of());
    }
}

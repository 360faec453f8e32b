// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people;

import java.util.List;
import org.ourlet.guide.ActorCategory;

/** The pairs of categories that one person should not hold together when there is a choice. Our own. */
final class Incompatibilities {

    static final List<List<ActorCategory>> PAIRS = List.of(
            List.of(ActorCategory.TOP_MANAGEMENT, ActorCategory.ISMS_ACCOUNTABLE),
            List.of(ActorCategory.OPERATIONAL_MANAGEMENT, ActorCategory.ISMS_ACCOUNTABLE));

    private Incompatibilities() {}
}

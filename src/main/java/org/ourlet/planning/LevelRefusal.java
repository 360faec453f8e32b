// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.List;
import java.util.Set;
import org.ourlet.shared.Refusal;

/** A selection cannot be chosen: it is empty, or something that it needs is missing. */
public record LevelRefusal(String messageKey, Set<String> missing) implements Refusal {

    static final LevelRefusal EMPTY = new LevelRefusal("planning.refused.empty", Set.of());

    static LevelRefusal incoherent(Set<String> missing) {
        return new LevelRefusal("planning.refused.incoherent", missing);
    }

    @Override
    public List<Object> parameters() {
        return List.of(String.join(", ", missing));
    }
}

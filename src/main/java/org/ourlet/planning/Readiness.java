// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Input;

/**
 * Whether an activity can start, and what it waits for otherwise: activities that it requires and inputs that it needs, as
 * far as they are not established. What the organisation left out never blocks. A gate warns and explains; it forbids
 * nothing.
 *
 * @param blockers the commitment letter first, then activities, then work products
 */
public record Readiness(List<Blocker> blockers) {

    private static final Blocker LETTER = Blocker.workProduct(Commitment.LETTER);

    public Readiness {
        blockers = List.copyOf(blockers);
    }

    public boolean canStart() {
        return blockers.isEmpty();
    }

    public boolean waitsFor(Blocker blocker) {
        return blockers.contains(blocker);
    }

    /**
     * The blockers worth naming: while the commitment letter is missing, that one alone; otherwise activities, and work
     * products that come from none of them.
     */
    public List<Blocker> shown(Guide guide) {
        if (blockers.contains(LETTER)) {
            return List.of(LETTER);
        }
        return blockers.stream()
                .filter(blocker -> blocker.kind() == Blocker.Kind.ACTIVITY || !comesFromABlocker(blocker, guide))
                .toList();
    }

    private boolean comesFromABlocker(Blocker product, Guide guide) {
        return guide.workProduct(product.code()).activities().stream()
                .map(Blocker::activity)
                .anyMatch(blockers::contains);
    }

    static Readiness of(Activity activity, Set<String> selected, Guide guide, WorkProducts products) {
        List<Blocker> blockers = new ArrayList<>();
        activity.links().requires().stream()
                .filter(selected::contains)
                .map(guide::activity)
                .filter(required -> !products.established(required))
                .forEach(required -> blockers.addAll(waitingFor(required)));
        activity.flow().inputs().stream()
                .filter(input -> gates(input, selected, guide) && !products.established(input.id()))
                .forEach(input -> blockers.add(Blocker.workProduct(input.id())));
        return new Readiness(
                blockers.stream().distinct().sorted(COMMITMENT_FIRST).toList());
    }

    private static final Comparator<Blocker> COMMITMENT_FIRST =
            Comparator.comparing((Blocker blocker) -> !blocker.equals(LETTER)).thenComparing(Blocker::kind);

    private static List<Blocker> waitingFor(Activity required) {
        return Commitment.isObtainedBy(required)
                ? List.of(Blocker.activity(required.code()), LETTER)
                : List.of(Blocker.activity(required.code()));
    }

    private static boolean gates(Input input, Set<String> selected, Guide guide) {
        return !input.optional()
                && !input.external()
                && guide.workProduct(input.id()).activities().stream().anyMatch(selected::contains);
    }
}

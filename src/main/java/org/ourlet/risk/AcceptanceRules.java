// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Optional;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Team;
import org.ourlet.risk.AcceptanceRefusal.Reason;

/** Who may accept which risk: the person whom the acceptance criteria demand. Top management may accept every one. */
public final class AcceptanceRules {

    private final RiskMethod method;
    private final Team team;

    public AcceptanceRules(RiskMethod method, Team team) {
        this.method = method;
        this.team = team;
    }

    /** Whether somebody has to accept what remains: it is above the limit. */
    public static boolean needed(EvaluatedRisk risk) {
        RiskClass residual = risk.residualClass();
        return residual != null && residual.aboveTheLimit();
    }

    /** What the criteria demand for what remains; empty while it is not rated. */
    public Optional<AcceptanceAuthority> authority(EvaluatedRisk risk) {
        return Optional.ofNullable(risk.residualClass()).map(method::authorityFor);
    }

    /** Whether the person is the one whom the criteria demand, whatever the state of the risk. */
    public boolean entitled(EvaluatedRisk risk, String person) {
        boolean top = team.holders(ActorCategory.TOP_MANAGEMENT).stream()
                .anyMatch(each -> each.id().equals(person));
        boolean owner = risk.risk().owner().is(person);
        return top
                || owner
                        && !authority(risk)
                                .map(AcceptanceAuthority::needsTopManagement)
                                .orElse(true);
    }

    /** @param reason as it was typed */
    Optional<AcceptanceRefusal> refusal(EvaluatedRisk risk, String person, String reason) {
        Optional<AcceptanceAuthority> authority = authority(risk);
        if (authority.isEmpty()) {
            return refuse(risk, Reason.NOT_RATED);
        }
        if (!risk.risk().treatment().decided() && needed(risk)) {
            return refuse(risk, Reason.UNDECIDED);
        }
        if (!entitled(risk, person)) {
            boolean top = authority.get().needsTopManagement();
            return refuse(risk, top ? Reason.NEEDS_TOP_MANAGEMENT : Reason.NEEDS_OWNER);
        }
        return authority.get().needsReason() && reason.isBlank()
                ? refuse(risk, Reason.REASON_MISSING)
                : Optional.empty();
    }

    private static Optional<AcceptanceRefusal> refuse(EvaluatedRisk risk, Reason reason) {
        return Optional.of(new AcceptanceRefusal(reason, risk.ref()));
    }
}

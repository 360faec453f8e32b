// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.controls.ApplicabilityDecision.Choice;

/**
 * A line of the statement of applicability: one reference control, what the program derives about it, and what somebody
 * decided (ISO/IEC 27001:2022, 6.1.3 d).
 *
 * @param reasons why it applies, the strongest first; empty when nothing calls for it
 * @param own the organisation's controls that answer it
 * @param decision null while nobody decided
 */
public record ApplicabilityLine(
        ReferenceControl control,
        List<Reason> reasons,
        List<Control> own,
        @Nullable ApplicabilityDecision decision) {

    public ApplicabilityLine {
        reasons = List.copyOf(reasons);
        own = List.copyOf(own);
    }

    public String id() {
        return control.id();
    }

    /** What follows from risks, laws, contracts, the baseline and the organisation's own controls. */
    public boolean derivedApplicable() {
        return !reasons.isEmpty();
    }

    /** The decision, unless it was taken back. */
    public Optional<ApplicabilityDecision> standing() {
        return Optional.ofNullable(decision).filter(each -> each.choice() != Choice.DERIVED);
    }

    public boolean applicable() {
        return standing().map(each -> each.choice() == Choice.APPLICABLE).orElseGet(this::derivedApplicable);
    }

    public boolean decided() {
        return standing().isPresent();
    }

    /** How many decisions there were; a form made from this line names it. */
    public int version() {
        return decision == null ? 0 : decision.trace().number();
    }

    /** Whether the decision says something else than the program. */
    public boolean overruled() {
        return applicable() != derivedApplicable();
    }

    /** Whether what the program derives has turned since somebody decided. */
    public boolean turned() {
        return standing()
                .filter(each -> each.derivedApplicable() != derivedApplicable())
                .isPresent();
    }

    /** Whether somebody should look at it: nobody has, or the reasons have turned since. */
    public boolean open() {
        return !decided() || turned();
    }

    /** What somebody wrote as a reason, empty for none. */
    public String ownReason() {
        return standing().map(ApplicabilityDecision::reason).orElse("");
    }

    /** What somebody named as evidence beside that of the controls, empty for none. */
    public String ownEvidence() {
        return standing().map(each -> each.stated().evidence()).orElse("");
    }

    public ImplementationState derivedState() {
        return ImplementationState.of(own);
    }

    public ImplementationState state() {
        return standing()
                .flatMap(each -> Optional.ofNullable(each.stated().state()))
                .orElseGet(this::derivedState);
    }

    /** What proves it: that of the decision, and that of the controls. */
    public List<String> evidence() {
        return Stream.concat(
                        Stream.of(ownEvidence()),
                        own.stream().map(each -> each.work().evidence()))
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }

    public boolean has(Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}

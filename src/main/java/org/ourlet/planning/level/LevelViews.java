// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.level;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.organisation.Facts;
import org.ourlet.planning.PdcaCycle;
import org.ourlet.planning.Plans;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.Refusal;
import org.ourlet.tailoring.Customisation;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.SelectionCheck;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Component;

/** Makes what the pages about levels show. */
@Component
class LevelViews {

    private final Guide guide;
    private final Tailoring tailoring;
    private final Plans plans;
    private final Facts facts;
    private final Differences differences;

    LevelViews(Guide guide, Tailoring tailoring, Plans plans, Facts facts, Differences differences) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.plans = plans;
        this.facts = facts;
        this.differences = differences;
    }

    LevelView levels(OrganisationId organisation, Optional<ImplementationLevel> looked) {
        Optional<PdcaCycle> cycle = plans.current(organisation);
        ImplementationLevel focus = looked.or(() -> cycle.flatMap(each -> ImplementationLevel.of(each.level())))
                .orElse(tailoring.levels().recommended());
        return new LevelView(
                tailoring.figures(size(organisation)),
                new LevelView.Content(guide.activities(), tailoring.matrix(), tailoring.levels()),
                cycle.orElse(null),
                cycle.map(this::own).orElse(false),
                focus,
                addedBy(focus));
    }

    private List<Activity> addedBy(ImplementationLevel level) {
        return guide.activities().stream()
                .filter(activity -> tailoring.matrix().levelOf(activity.code()) == level)
                .toList();
    }

    ChangeLevelView change(OrganisationId organisation, PdcaCycle cycle, ImplementationLevel level) {
        Selection to = tailoring.selection(level);
        return new ChangeLevelView(
                cycle,
                own(cycle),
                level,
                tailoring.levels(),
                differences.between(organisation, cycle.selection(), to, Optional.of(cycle)));
    }

    CustomiseView customise(OrganisationId organisation, List<String> asked) {
        Set<String> ticked = asked.isEmpty()
                ? base(organisation).codes()
                : tailoring.selection(asked).codes();
        return new CustomiseView(guide.activities(), tailoring.matrix(), ticked);
    }

    CustomiseCheckView customiseCheck(OrganisationId organisation, List<String> asked, @Nullable Refusal refusal) {
        Optional<PdcaCycle> cycle = plans.current(organisation);
        Selection base = cycle.map(PdcaCycle::selection).orElseGet(this::recommended);
        Selection wanted = tailoring.selection(asked);
        Customisation customisation = Customisation.of(base, wanted);
        return new CustomiseCheckView(
                List.copyOf(wanted.codes()),
                follows(customisation.comesWith()),
                follows(customisation.fallsWith()),
                result(organisation, base, customisation.result(), cycle),
                cycle.map(PdcaCycle::version).orElse(null),
                refusal);
    }

    private CustomiseCheckView.Result result(
            OrganisationId organisation, Selection base, Selection chosen, Optional<PdcaCycle> cycle) {
        SelectionCheck check = tailoring.check(chosen.codes());
        List<Activity> toNextLevel = ImplementationLevel.of(check.level() + 1)
                .map(next -> tailoring.matrix().activitiesOf(next).stream()
                        .filter(code -> !chosen.codes().contains(code))
                        .map(guide::activity)
                        .toList())
                .orElse(List.of());
        return new CustomiseCheckView.Result(
                activities(chosen.codes()), check, toNextLevel, differences.between(organisation, base, chosen, cycle));
    }

    private List<CustomiseCheckView.Follows> follows(Map<String, Set<String>> consequences) {
        return consequences.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new CustomiseCheckView.Follows(guide.activity(each.getKey()), activities(each.getValue())))
                .toList();
    }

    private Selection base(OrganisationId organisation) {
        return plans.current(organisation).map(PdcaCycle::selection).orElseGet(this::recommended);
    }

    private Selection recommended() {
        return tailoring.selection(tailoring.levels().recommended());
    }

    private boolean own(PdcaCycle cycle) {
        return ImplementationLevel.of(cycle.level())
                .map(level -> !tailoring.selection(level).equals(cycle.selection()))
                .orElse(true);
    }

    private int size(OrganisationId organisation) {
        return facts.profileOf(organisation).size();
    }

    private List<Activity> activities(Collection<String> codes) {
        return codes.stream().map(guide::activity).toList();
    }
}

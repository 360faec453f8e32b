// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.CalendarStage;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Stage;
import org.ourlet.guide.WorkProduct;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Profile;
import org.ourlet.organisation.ProfileWords;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.SelectionDocuments;
import org.ourlet.tailoring.Tailoring;
import org.springframework.stereotype.Component;

/** Makes the page for the manager from what is known of an organisation. */
@Component
public class Briefings {

    private final Guide guide;
    private final Tailoring tailoring;
    private final ProfileWords words;

    Briefings(Guide guide, Tailoring tailoring, ProfileWords words) {
        this.guide = guide;
        this.tailoring = tailoring;
        this.words = words;
    }

    /** Empty while no level is chosen. */
    public Optional<Briefing> of(Circumstances circumstances, Language language) {
        @Nullable Target target = circumstances.target();
        return target == null ? Optional.empty() : Optional.of(briefing(circumstances.profile(), target, language));
    }

    private Briefing briefing(Profile profile, Target target, Language language) {
        SelectionDocuments documents = tailoring.documents(target.selection());
        int people = profile.size();
        Map<String, String> phrases = words.in(language, profile);
        return new Briefing(
                new Briefing.Aim(
                        target, people, target.selection().codes().size(), documents.count(), documents.pages()),
                effort(target, people),
                phrases.getOrDefault(FactKey.WORST_LOSS.key(), ""),
                phrases.getOrDefault(FactKey.ASKED_BY.key(), ""),
                calendar(target, people),
                documents.workProducts().stream()
                        .filter(this::signedByManagement)
                        .toList());
    }

    private Briefing.Effort effort(Target target, int people) {
        EffortShare share = new EffortShare(tailoring, guide, target, people);
        return new Briefing.Effort(
                tailoring.effort(target.selection(), people),
                (int) Math.ceil(share.daysOf(ActorCategory.TOP_MANAGEMENT)),
                share.accountableDaysPerMonth());
    }

    private boolean signedByManagement(WorkProduct product) {
        return product.kind() == WorkProduct.Kind.DOCUMENT
                && guide.activity(product.leadActivity()).raci().accountable() == ActorCategory.TOP_MANAGEMENT;
    }

    /** The generic calendar stretched between start and end, without stages that the level leaves out. */
    private List<Briefing.Step> calendar(Target target, int people) {
        Map<Stage, Integer> percent =
                tailoring.sharesOfFirstCycle(target.selection(), people).percent();
        return Stream.of(Stage.values())
                .filter(stage -> percent.getOrDefault(stage, 0) > 0)
                .flatMap(stage ->
                        generic(stage)
                                .map(months -> step(stage, percent.getOrDefault(stage, 0), months, target))
                                .stream())
                .toList();
    }

    private Optional<CalendarStage> generic(Stage stage) {
        String slug = stage.name().toLowerCase(Locale.ROOT);
        return guide.reading().calendar().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
    }

    /** The first stage begins at once: deciding is what the reader does now. */
    private Briefing.Step step(Stage stage, int percent, CalendarStage months, Target target) {
        LocalDate from = stage == Stage.TRANSVERSAL ? target.start() : at(months.fromMonth(), target);
        return new Briefing.Step(stage, percent, from, at(months.toMonth(), target));
    }

    private LocalDate at(int month, Target target) {
        int whole = guide.reading().calendar().stream()
                .mapToInt(CalendarStage::toMonth)
                .max()
                .orElse(1);
        long days = ChronoUnit.DAYS.between(target.start(), target.end());
        return target.start().plusDays(Math.round((double) days * month / whole));
    }
}

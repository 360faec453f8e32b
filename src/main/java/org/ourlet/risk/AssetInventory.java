// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adding and changing the assets of an assessment. */
@Service
public class AssetInventory {

    private final Shelf shelf;
    private final AssetStore store;
    private final ApplicationEventPublisher events;

    AssetInventory(Shelf shelf, AssetStore store, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.store = store;
        this.events = events;
    }

    /**
     * Saves a business asset; one without a ref is new and gets one.
     *
     * @throws StaleVersion when somebody changed it meanwhile
     */
    @Transactional
    public Saved save(Actor actor, OrganisationId organisation, String assessment, BusinessAsset typed) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        Assets before = kept.assessment().assets();
        BusinessAsset asset =
                typed.ref().isEmpty() ? typed.named(kept.assessment().nextBusinessRef()) : typed;
        List<BusinessAsset> after =
                replaced(before.business(), asset, each -> each.ref().equals(asset.ref()));
        Optional<Saved> refused = refusal(kept, new Assets(after, before.is()));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (typed.ref().isEmpty()) {
            store.insert(organisation, assessment, asset, before.business().size());
        } else if (!store.update(organisation, assessment, asset)) {
            BusinessAsset now = before.findBusiness(asset.ref()).orElseThrow(NotFound::new);
            throw new StaleVersion(Map.of("name", now.name(), "note", now.note()), now.version());
        }
        tell(actor, organisation, "asset.saved", assessment, asset.ref());
        return Saved.as(asset.ref());
    }

    /**
     * Saves an IS asset; one without a ref is new and gets one.
     *
     * @throws StaleVersion when somebody changed it meanwhile
     */
    @Transactional
    public Saved save(Actor actor, OrganisationId organisation, String assessment, IsAsset typed) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        Assets before = kept.assessment().assets();
        IsAsset asset = typed.ref().isEmpty() ? typed.named(kept.assessment().nextIsRef()) : typed;
        List<IsAsset> after = replaced(before.is(), asset, each -> each.ref().equals(asset.ref()));
        Optional<Saved> refused = refusal(kept, new Assets(before.business(), after));
        if (refused.isPresent()) {
            return refused.get();
        }
        if (typed.ref().isEmpty()) {
            store.insert(organisation, assessment, asset, before.is().size());
        } else if (!store.update(organisation, assessment, asset)) {
            IsAsset now = before.findIs(asset.ref()).orElseThrow(NotFound::new);
            throw new StaleVersion(Map.of("name", now.name()), now.version());
        }
        tell(actor, organisation, "asset.saved", assessment, asset.ref());
        return Saved.as(asset.ref());
    }

    /** Adds many assets at once, with refs of their own; none when anything is wrong. */
    @Transactional
    public Saved addAll(Actor actor, OrganisationId organisation, String assessment, Assets more) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        Assets before = kept.assessment().assets();
        List<BusinessAsset> business = new ArrayList<>(before.business());
        business.addAll(more.business());
        List<IsAsset> is = new ArrayList<>(before.is());
        is.addAll(more.is());
        Optional<Saved> refused = refusal(kept, new Assets(business, is));
        if (refused.isPresent()) {
            return refused.get();
        }
        store.insertAll(organisation, assessment, more, before);
        int count = more.business().size() + more.is().size();
        tell(actor, organisation, "asset.imported", assessment, Integer.toString(count));
        return Saved.as(Integer.toString(count));
    }

    /** Takes an asset away, with the links to it. Refused while a risk targets it. */
    @Transactional
    public Saved remove(Actor actor, OrganisationId organisation, String assessment, String ref) {
        KeptAssessment kept = shelf.forChange(organisation, assessment);
        Assets assets = kept.assessment().assets();
        if (!assets.refs().contains(ref)) {
            throw new NotFound();
        }
        if (!kept.open()) {
            return Saved.notOpen();
        }
        List<String> targeting = kept.assessment().risks().stream()
                .filter(risk -> risk.isAsset().equals(ref))
                .map(Risk::ref)
                .toList();
        if (!targeting.isEmpty()) {
            return Saved.refused(AssessmentProblem.at("", Reason.IN_USE, String.join(", ", targeting)));
        }
        if (assets.findBusiness(ref).isPresent()) {
            store.deleteBusiness(organisation, assessment, ref);
        } else {
            store.deleteIs(organisation, assessment, ref);
        }
        tell(actor, organisation, "asset.removed", assessment, ref);
        return Saved.as(ref);
    }

    private static <T> List<T> replaced(List<T> all, T one, Predicate<T> isIt) {
        List<T> after = new ArrayList<>(all);
        after.replaceAll(each -> isIt.test(each) ? one : each);
        if (after.stream().noneMatch(isIt)) {
            after.add(one);
        }
        return after;
    }

    private static Optional<Saved> refusal(KeptAssessment kept, Assets after) {
        if (!kept.open()) {
            return Optional.of(Saved.notOpen());
        }
        List<AssessmentProblem> problems =
                AssessmentCheck.problems(kept.assessment().with(after));
        return problems.isEmpty() ? Optional.empty() : Optional.of(Saved.refused(problems));
    }

    private void tell(Actor actor, OrganisationId organisation, String action, String assessment, String subject) {
        events.publishEvent(new Change(organisation, actor, action, subject, Map.of("assessment", assessment)));
    }
}

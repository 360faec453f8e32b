// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.risk.AcceptanceAuthority;
import org.ourlet.risk.AssetStore;
import org.ourlet.risk.Assets;
import org.ourlet.risk.ClassLimits;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.MethodVersion;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.RiskAssessmentStore;
import org.ourlet.risk.RiskClass;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.SecurityCriteria;
import org.ourlet.risk.catalogue.ProposalKey;
import org.ourlet.risk.catalogue.ProposalMemory;
import org.ourlet.risk.catalogue.ProposalStore;
import org.ourlet.risk.content.MethodLoader;
import org.ourlet.shared.OrganisationId;
import org.ourlet.testing.StoreTest;

abstract class ProposalStoreTest extends StoreTest {

    private static final ProposalKey FIRE = new ProposalKey("IS1", "fire");
    private static final ProposalMemory.Origin SERVER = new ProposalMemory.Origin("accounting", "file-server");
    private static final RiskMethod METHOD =
            MethodLoader.load(ShippedContent.FOLDER).byDefault();

    private ProposalStore store;
    private AssetStore assets;
    private RiskAssessmentStore assessments;
    private OrganisationId proofbox;

    @BeforeEach
    void make() {
        store = new JdbcProposalStore(jdbc());
        assets = new JdbcAssetStore(jdbc(), batch());
        assessments = new JdbcRiskAssessmentStore(jdbc(), assets, new JdbcRiskStore(jdbc()));
        proofbox = organisation("proofbox");
        assessment(proofbox, "first", null);
    }

    private void assessment(OrganisationId organisation, String id, @Nullable String reviewOf) {
        if (reviewOf == null) {
            new JdbcMethodVersionStore(jdbc())
                    .insert(
                            organisation,
                            new MethodVersion(
                                    1,
                                    METHOD.id(),
                                    new ClassLimits(9, 27),
                                    Map.of(
                                            RiskClass.LOW, AcceptanceAuthority.RISK_OWNER,
                                            RiskClass.MEDIUM, AcceptanceAuthority.RISK_OWNER,
                                            RiskClass.HIGH, AcceptanceAuthority.RISK_OWNER),
                                    new MethodVersion.Chosen("Paul", NOW),
                                    0));
        }
        IsAsset server = new IsAsset("IS1", "Server", IsAsset.Particulars.NONE, Owner.NOBODY, List.of(), null, 0);
        assessments.insert(
                organisation,
                new RiskAssessment(
                        new RiskAssessment.Header(
                                id,
                                id,
                                1,
                                new RiskAssessment.Money("EUR", null),
                                LocalDate.of(2027, 3, 1),
                                reviewOf,
                                0),
                        METHOD,
                        SecurityCriteria.STANDARD,
                        new Assets(List.of(), List.of(server)),
                        List.of()));
    }

    @Test
    void remembersOriginsAndRefusals() {
        store.keepOrigin(proofbox, "first", "IS1", SERVER);
        store.refuse(proofbox, "first", FIRE);

        ProposalMemory memory = store.memory(proofbox, "first");

        assertThat(memory.origin("IS1")).contains(SERVER);
        assertThat(memory.refused()).containsExactly(FIRE);
    }

    @Test
    void aReviewRemembersWhatWasBeforeIt() {
        store.keepOrigin(proofbox, "first", "IS1", SERVER);
        store.refuse(proofbox, "first", FIRE);
        assessment(proofbox, "second", "first");
        assessment(proofbox, "third", "second");

        assertThat(store.memory(proofbox, "third").origin("IS1")).contains(SERVER);
        assertThat(store.memory(proofbox, "third").refused()).containsExactly(FIRE);
    }

    @Test
    void bringsBackWhatAnEarlierAssessmentRefused() {
        store.refuse(proofbox, "first", FIRE);
        assessment(proofbox, "second", "first");

        store.bringBack(proofbox, "second", FIRE);

        assertThat(store.memory(proofbox, "second").refused()).isEmpty();
    }

    @Test
    void keepsOrganisationsApart() {
        OrganisationId brasserie = organisation("brasserie");
        store.refuse(proofbox, "first", FIRE);
        store.keepOrigin(proofbox, "first", "IS1", SERVER);

        store.bringBack(brasserie, "first", FIRE);

        assertThat(store.memory(brasserie, "first").refused()).isEmpty();
        assertThat(store.memory(brasserie, "first").origins()).isEmpty();
        assertThat(store.memory(proofbox, "first").refused()).containsExactly(FIRE);
    }

    @Test
    void forgetsWithTheAsset() {
        store.keepOrigin(proofbox, "first", "IS1", SERVER);
        store.refuse(proofbox, "first", FIRE);

        assets.deleteIs(proofbox, "first", "IS1");

        assertThat(store.memory(proofbox, "first").origins()).isEmpty();
        assertThat(store.memory(proofbox, "first").refused()).isEmpty();
    }
}

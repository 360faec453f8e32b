// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.ApprovalOutcome.Reason;
import org.ourlet.documents.ApprovalOutcome.Refused;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;

class ApprovalRulesTest {

    private static final Person CLAIRE = Proofbox.CLAIRE;
    private static final Person PAUL = Proofbox.PAUL;
    private static final Person MARTA = Proofbox.MARTA;
    private static final Person GUEST = Proofbox.person("guest", "Gil Guest", "", null);

    private static ApprovalRules managedBy(Person... managers) {
        List<RoleAssignment> assignments = java.util.Arrays.stream(managers)
                .map(person -> new RoleAssignment(
                        "r-" + person.id(), person.id(), ActorCategory.TOP_MANAGEMENT, person != managers[0]))
                .toList();
        Team team = new Team(List.of(CLAIRE, GUEST, MARTA, PAUL), assignments);
        return ApprovalRules.of(ShippedContent.GUIDE.activity("T1"), team);
    }

    private static Optional<Reason> refusal(ApprovalRules rules, Person actor, Person author) {
        return rules.refusal(String.valueOf(actor.account()), String.valueOf(author.account()))
                .map(Refused::reason);
    }

    @Test
    void entitlesTheCategoryThatAnswersForTheActivity() {
        assertThat(managedBy(CLAIRE).category()).isEqualTo(ActorCategory.TOP_MANAGEMENT);
        assertThat(ApprovalRules.of(ShippedContent.GUIDE.activity("P4"), Proofbox.team())
                        .category())
                .isEqualTo(ShippedContent.GUIDE.activity("P4").raci().accountable());
    }

    @Test
    void letsAManagerDecideOnTheTextOfSomebodyElse() {
        assertThat(refusal(managedBy(CLAIRE), CLAIRE, MARTA)).isEmpty();
    }

    @Test
    void letsADeputyDecide() {
        assertThat(refusal(managedBy(CLAIRE, PAUL), PAUL, MARTA)).isEmpty();
    }

    @Test
    void refusesEverybodyElse() {
        assertThat(refusal(managedBy(CLAIRE), MARTA, MARTA)).hasValue(Reason.NOT_AN_APPROVER);
        assertThat(refusal(managedBy(CLAIRE), PAUL, MARTA)).hasValue(Reason.NOT_AN_APPROVER);
    }

    @Test
    void wantsFourEyesWhenASecondManagerCanSignIn() {
        assertThat(refusal(managedBy(CLAIRE, PAUL), CLAIRE, CLAIRE)).hasValue(Reason.AUTHOR_CANNOT_APPROVE);
    }

    @Test
    void letsTheOnlyManagerWhoCanSignInApproveHerOwnText() {
        assertThat(refusal(managedBy(CLAIRE), CLAIRE, CLAIRE)).isEmpty();
        assertThat(refusal(managedBy(CLAIRE, GUEST), CLAIRE, CLAIRE)).isEmpty();
    }

    @Test
    void asksTheFirstInLineWhoDidNotWriteTheText() {
        assertThat(managedBy(CLAIRE, PAUL).approver("a-marta")).hasValue(CLAIRE);
        assertThat(managedBy(CLAIRE, PAUL).approver("a-claire")).hasValue(PAUL);
        assertThat(managedBy(CLAIRE).approver("a-claire")).hasValue(CLAIRE);
    }

    @Test
    void prefersSomebodyWithAnAccount() {
        assertThat(managedBy(GUEST, PAUL).approver("a-marta")).hasValue(PAUL);
        assertThat(managedBy(GUEST).approver("a-marta")).hasValue(GUEST);
        assertThat(managedBy(GUEST).deciders("a-marta")).isEmpty();
    }

    @Test
    void asksNobodyWhereNobodyHoldsTheCategory() {
        assertThat(managedBy().approver("a-marta")).isEmpty();
    }
}

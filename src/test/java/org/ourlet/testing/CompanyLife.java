// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.documents.Drafts;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Task;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.planning.ActivityWork;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.springframework.boot.test.context.TestComponent;

/**
 * Lets an organisation of the cast work: facts, level 4, documents in every state, tasks done, time noted. Every text that
 * somebody can type carries the secret of the organisation.
 */
@TestComponent
public class CompanyLife {

    private final Facts facts;
    private final Plans plans;
    private final Tailoring tailoring;
    private final Guide guide;
    private final ActivityWork work;
    private final Documents documents;
    private final Drafts drafts;
    private final Approvals approvals;
    private final DocumentsElsewhere elsewhere;
    private final RiskLife risks;

    CompanyLife(
            Facts facts,
            Plans plans,
            Tailoring tailoring,
            Guide guide,
            ActivityWork work,
            Documents documents,
            Drafts drafts,
            Approvals approvals,
            DocumentsElsewhere elsewhere,
            RiskLife risks) {
        this.facts = facts;
        this.plans = plans;
        this.tailoring = tailoring;
        this.guide = guide;
        this.work = work;
        this.documents = documents;
        this.drafts = drafts;
        this.approvals = approvals;
        this.elsewhere = elsewhere;
        this.risks = risks;
    }

    /** W01 and W14 are approved, W14 is being changed, W13 waits for a decision, W02 is kept elsewhere. */
    public void live(Cast.Company company) {
        OrganisationId organisation = company.organisation().id();
        Actor author = company.accountable().actor();
        String secret = company.secret();
        facts.say(author, organisation, facts(secret));
        plans.choose(
                author,
                organisation,
                tailoring.selection(ImplementationLevel.LEVEL_4).codes(),
                null);
        approve(company, send(company, "W01", Map.of("budget", secret)));
        approve(company, send(company, "W14", Map.of("protect-first", secret, "sanctions", secret)));
        drafts.save(author, organisation, "W14", answers(organisation, "W14", Map.of("protect-first", secret)), 0);
        send(company, "W13", scope(secret));
        elsewhere.declare(author, organisation, "W02", secret, secret, LocalDate.of(2027, 2, 1));
        work(author, organisation, secret);
        risks.live(company);
    }

    private static Map<FactKey, String> facts(String secret) {
        return Map.ofEntries(
                Map.entry(FactKey.SECTOR, "it-digital"),
                Map.entry(FactKey.SIZE, "14"),
                Map.entry(FactKey.PLACES, "cloud laptops provider"),
                Map.entry(FactKey.WORST_LOSS, "wrong known-to-others stopped"),
                Map.entry(FactKey.ASKED_BY, "customer law"),
                Map.entry(FactKey.IT_IN_CHARGE, "somebody-inside"),
                Map.entry(FactKey.ACTIVITY, "making " + secret));
    }

    private static Map<String, String> scope(String secret) {
        return Map.of(
                "activities", secret,
                "extent", "whole",
                "sites", secret,
                "technologies", secret,
                "interfaces", secret,
                "exclusions", secret);
    }

    private void work(Actor author, OrganisationId organisation, String secret) {
        for (Activity activity : guide.activities()) {
            for (Task task : activity.tasks()) {
                if (task.evidence().declared() && activity.code().equals("T1")) {
                    work.declare(author, organisation, activity.code(), task.id(), "note " + secret);
                }
            }
        }
        work.noteTime(author, organisation, "T1", 90);
    }

    private Map<String, String> answers(OrganisationId organisation, String workProduct, Map<String, String> more) {
        Map<String, String> answers = new LinkedHashMap<>(
                documents.file(organisation, workProduct).draftText().answers());
        answers.putAll(more);
        return answers;
    }

    private String send(Cast.Company company, String workProduct, Map<String, String> more) {
        OrganisationId organisation = company.organisation().id();
        SaveOutcome outcome = approvals.send(
                company.accountable().actor(), organisation, workProduct, answers(organisation, workProduct, more), 0);
        if (!(outcome instanceof SaveOutcome.Sent)) {
            throw new IllegalStateException(workProduct + " was not sent: " + outcome);
        }
        return workProduct;
    }

    private void approve(Cast.Company company, String workProduct) {
        OrganisationId organisation = company.organisation().id();
        String hash = documents
                .file(organisation, workProduct)
                .open()
                .flatMap(version -> version.sent())
                .orElseThrow()
                .hash();
        approvals.approve(company.manager().actor(), organisation, workProduct, hash);
    }
}

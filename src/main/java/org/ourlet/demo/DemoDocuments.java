// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The documents of Proofbox: the commitment and the scope are signed, the policy waits for the manager. */
@Component
class DemoDocuments {

    private static final Map<String, String> SCOPE = Map.of(
            "activities",
                    "Creating digital proofs and time stamps\nKeeping customers' proofs and documents\nSupport and sales",
            "extent", "whole",
            "sites", "The office in Belval\nThe rooms of our hosting provider",
            "technologies", "Signing server with its key store\nHosted archive\nCustomer portal\nLaptops of all staff",
            "interfaces", "Hosting provider: archive and network\nOffice programs in the cloud: mail and files",
            "exclusions", "The canteen that we share with two neighbours: none of our information is there.");

    private final Documents documents;
    private final Approvals approvals;
    private final DocumentsElsewhere elsewhere;
    private final Clock clock;

    DemoDocuments(Documents documents, Approvals approvals, DocumentsElsewhere elsewhere, Clock clock) {
        this.documents = documents;
        this.approvals = approvals;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    void write(OrganisationId proofbox, Actor marta, Actor paula) {
        send(proofbox, marta, "W01", Map.of("budget", "6 000 euros in the first year"));
        approve(proofbox, paula, "W01");
        LocalDate today = LocalDate.now(clock);
        elsewhere.declare(marta, proofbox, "W02", "Plan of the first year", "Shared drive, folder Security", today);
        elsewhere.declare(marta, proofbox, "W03", "How we handle documents", "Shared drive, folder Security", today);
        send(proofbox, marta, "W13", SCOPE);
        approve(proofbox, paula, "W13");
        send(
                proofbox,
                marta,
                "W14",
                Map.of("protect-first", "The proofs of our customers\nThe key that signs them\nOur source code"));
    }

    /** Sends a document whose other blanks keep their suggestions. */
    private void send(OrganisationId proofbox, Actor marta, String workProduct, Map<String, String> answers) {
        Map<String, String> typed = new LinkedHashMap<>(
                documents.file(proofbox, workProduct).draftText().answers());
        typed.putAll(answers);
        SaveOutcome outcome = approvals.send(marta, proofbox, workProduct, typed, 0);
        if (!(outcome instanceof SaveOutcome.Sent)) {
            throw new IllegalStateException("the demo could not send " + workProduct + ": " + outcome);
        }
    }

    private void approve(OrganisationId proofbox, Actor paula, String workProduct) {
        String hash = documents
                .file(proofbox, workProduct)
                .open()
                .flatMap(version -> version.sent())
                .orElseThrow()
                .hash();
        approvals.approve(paula, proofbox, workProduct, hash);
    }
}

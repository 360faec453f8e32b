// SPDX-License-Identifier: Apache-2.0
package org.ourlet.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Drafts;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.people.Person;
import org.ourlet.planning.Plans;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.springframework.boot.test.context.TestComponent;

/** Brings any document of an organisation of the cast to where a test wants it: every blank is filled somehow. */
@TestComponent
public class DocumentLife {

    private final Documents documents;
    private final Drafts drafts;
    private final Approvals approvals;
    private final Plans plans;
    private final Tailoring tailoring;

    DocumentLife(Documents documents, Drafts drafts, Approvals approvals, Plans plans, Tailoring tailoring) {
        this.plans = plans;
        this.tailoring = tailoring;
        this.documents = documents;
        this.drafts = drafts;
        this.approvals = approvals;
    }

    /** Writes, sends and approves the next version; at level 4 when none is chosen. */
    public void approve(Cast.Company company, String code, Map<String, String> words) {
        OrganisationId organisation = company.organisation().id();
        Actor author = company.accountable().actor();
        if (plans.current(organisation).isEmpty()) {
            plans.choose(
                    author,
                    organisation,
                    tailoring.selection(ImplementationLevel.LEVEL_4).codes(),
                    null);
        }
        SaveOutcome sent =
                approvals.send(author, organisation, code, answers(company, code, words), revision(company, code));
        if (!(sent instanceof SaveOutcome.Sent)) {
            throw new IllegalStateException(code + " was not sent: " + sent);
        }
        decide(company, code);
    }

    /** Approves what waits. */
    public void decide(Cast.Company company, String code) {
        OrganisationId organisation = company.organisation().id();
        DocumentFile file = documents.file(organisation, code);
        String author = company.accountable().actor().account();
        Person approver = file.rules().approver(author).orElseThrow();
        String hash = file.open().flatMap(DocumentVersion::sent).orElseThrow().hash();
        approvals.approve(
                new Actor(String.valueOf(approver.account()), approver.id(), approver.name()),
                organisation,
                code,
                hash);
    }

    /** Writes on the open draft, or begins the next. */
    public void draft(Cast.Company company, String code, Map<String, String> words) {
        drafts.save(
                company.accountable().actor(),
                company.organisation().id(),
                code,
                answers(company, code, words),
                revision(company, code));
    }

    public long revision(Cast.Company company, String code) {
        return documents
                .file(company.organisation().id(), code)
                .open()
                .map(DocumentVersion::revision)
                .orElse(0L);
    }

    /** What the blanks hold, with something in those that have to be filled. */
    public Map<String, String> answers(Cast.Company company, String code, Map<String, String> words) {
        DocumentFile file = documents.file(company.organisation().id(), code);
        Map<String, String> answers = new LinkedHashMap<>(file.draftText().answers());
        for (Blank blank : file.draftText().template().blanks()) {
            if (blank.required() && answers.getOrDefault(blank.id(), "").isEmpty()) {
                answers.put(blank.id(), something(blank));
            }
        }
        answers.putAll(words);
        return answers;
    }

    private static String something(Blank blank) {
        return blank.table()
                ? String.join(
                        " | ",
                        blank.columns().stream()
                                .map(column -> word(column.type(), column.options()))
                                .toList())
                : word(blank.type(), blank.options());
    }

    private static String word(BlankType type, List<String> options) {
        return switch (type) {
            case DATE -> "2027-04-01";
            case NUMBER, MONEY -> "3";
            case CHOICE -> options.get(0);
            default -> "Something to read";
        };
    }
}

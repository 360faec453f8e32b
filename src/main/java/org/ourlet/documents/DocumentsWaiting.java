// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ourlet.documents.DocumentVersion.Frozen;
import org.ourlet.guide.Guide;
import org.ourlet.journal.Remembered;
import org.ourlet.journal.Revisions;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.planning.WaitingForApproval;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Documents that were sent and wait for a decision. */
@Component
class DocumentsWaiting implements WaitingForApproval {

    private static final int MINUTES_A_PAGE = 2;

    private final Guide guide;
    private final DocumentTemplates templates;
    private final Registers registers;
    private final Remembered<List<Item>> remembered;

    DocumentsWaiting(Guide guide, DocumentTemplates templates, Registers registers, Revisions revisions) {
        this.guide = guide;
        this.templates = templates;
        this.registers = registers;
        this.remembered = revisions.remember();
    }

    @Override
    public List<Item> waitingIn(OrganisationId organisation) {
        return remembered.of(organisation, this::read);
    }

    private List<Item> read(OrganisationId organisation) {
        Register register = registers.of(organisation);
        Team team = register.circumstances().team();
        return register.entries().stream()
                .flatMap(entry -> item(entry, team))
                .sorted(Comparator.comparing(Item::sentAt))
                .toList();
    }

    private Stream<Item> item(RegisterEntry entry, Team team) {
        return entry.next().filter(DocumentVersion::inApproval).stream()
                .flatMap(version -> version.sent().stream().map(frozen -> item(entry, version, frozen, team)));
    }

    private Item item(RegisterEntry entry, DocumentVersion version, Frozen frozen, Team team) {
        String code = entry.code();
        String author = version.writing().account();
        ApprovalRules rules = ApprovalRules.of(
                templates.find(code).orElse(null),
                guide.activity(entry.workProduct().leadActivity()),
                team);
        return new Item(
                code,
                entry.workProduct().names(),
                "/documents/" + code + "/approval",
                MINUTES_A_PAGE * entry.workProduct().pages(),
                rules.deciders(author).stream().map(Person::id).toList(),
                team.persons().stream()
                        .filter(person -> author.equals(person.account()))
                        .map(Person::id)
                        .findFirst()
                        .orElse(""),
                frozen.sentAt());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ourlet.guide.Guide;
import org.ourlet.notification.News;
import org.ourlet.planning.AsksOfPeople;
import org.ourlet.shared.Actor;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Published documents that somebody has not read yet. */
@Component
class ReadingsAsked implements AsksOfPeople {

    private final Registers registers;
    private final AcknowledgementStore acknowledgements;
    private final Guide guide;

    ReadingsAsked(Registers registers, AcknowledgementStore acknowledgements, Guide guide) {
        this.registers = registers;
        this.acknowledgements = acknowledgements;
        this.guide = guide;
    }

    @Override
    public List<Item> askedOf(OrganisationId organisation, Actor person) {
        Set<String> read = acknowledgements.inForce(organisation).stream()
                .filter(each -> each.account().equals(person.account()))
                .map(Acknowledgement::version)
                .collect(Collectors.toSet());
        return registers.of(organisation).entries().stream()
                .filter(entry -> entry.template() != null && entry.published())
                .filter(entry -> entry.approval()
                        .filter(approval -> !read.contains(approval.version()))
                        .isPresent())
                .map(this::item)
                .toList();
    }

    private Item item(RegisterEntry entry) {
        int number = Objects.requireNonNull(entry.document())
                .approved()
                .map(DocumentVersion::number)
                .orElse(0);
        News.Subject subject =
                DocumentNews.subject(guide, Objects.requireNonNull(entry.template()), "/versions/" + number);
        return new Item("documents.asked.read", subject.name(), subject.path());
    }
}

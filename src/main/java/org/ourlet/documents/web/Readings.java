// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.documents.Acknowledgement;
import org.ourlet.documents.Acknowledgements;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.people.Person;
import org.springframework.stereotype.Component;

/** What the page of a version shows about reading it. */
@Component
class Readings {

    private final Documents documents;
    private final Acknowledgements acknowledgements;

    Readings(Documents documents, Acknowledgements acknowledgements) {
        this.documents = documents;
        this.acknowledgements = acknowledgements;
    }

    VersionView.Reading of(Member member, DocumentFile file, DocumentVersion version) {
        if (!Acknowledgements.asked(file, version)) {
            return new VersionView.Reading(false, List.of(), null, List.of(), List.of());
        }
        List<Acknowledgement> said = acknowledgements.of(member.organisation(), version);
        @Nullable
        Acknowledgement mine = said.stream()
                .filter(each -> each.account().equals(member.actor().account()))
                .findFirst()
                .orElse(null);
        boolean all = member.may(Permission.READ_ALL);
        return new VersionView.Reading(
                true,
                documents.summary(file, version),
                mine,
                all ? said : List.of(),
                all ? missing(file, said) : List.of());
    }

    private static List<String> missing(DocumentFile file, List<Acknowledgement> said) {
        Set<String> accounts = said.stream().map(Acknowledgement::account).collect(Collectors.toSet());
        return file.circumstances().team().persons().stream()
                .filter(person -> person.account() == null || !accounts.contains(person.account()))
                .map(Person::name)
                .toList();
    }
}

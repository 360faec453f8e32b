// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceCheck;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Sees which blanks of documents have an answer, what everybody can read, and how many have. */
@Component
class DocumentEvidence implements EvidenceCheck {

    static final String FILLED = "blanks-filled";
    static final String READ = "document-read";
    static final String PUBLISHED = "document-published";

    private final Registers registers;
    private final DocumentStore store;
    private final AcknowledgementStore acknowledgements;

    DocumentEvidence(Registers registers, DocumentStore store, AcknowledgementStore acknowledgements) {
        this.registers = registers;
        this.store = store;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public Set<String> names() {
        return Set.of(FILLED, READ, PUBLISHED);
    }

    @Override
    public Answers answersFor(OrganisationId organisation) {
        Map<String, RegisterEntry> entries = new HashMap<>();
        Register register = registers.of(organisation);
        register.entries().forEach(entry -> entries.put(entry.code(), entry));
        Set<String> accounts = new HashSet<>();
        register.circumstances().team().persons().forEach(person -> {
            if (person.account() != null) {
                accounts.add(person.account());
            }
        });
        Seen seen = new Seen(entries, store.answers(organisation), acknowledgements.inForce(organisation), accounts);
        return (check, of) -> seen.answer(check, Objects.requireNonNull(of));
    }

    /**
     * What was read for one page.
     *
     * @param answers of the latest version of each document
     * @param accounts of those who can sign in
     */
    private record Seen(
            Map<String, RegisterEntry> entries,
            Map<String, Map<String, String>> answers,
            List<Acknowledgement> readings,
            Set<String> accounts) {

        EvidenceAnswer answer(String check, String of) {
            return switch (check) {
                case FILLED -> filled(BlanksNamed.of(of));
                case PUBLISHED -> published(of);
                default -> read(of);
            };
        }

        /** Whether everybody can read it here or knows where it is; the program has told them. */
        private EvidenceAnswer published(String document) {
            @Nullable RegisterEntry entry = entries.get(document);
            return EvidenceAnswer.whether(entry != null && entry.published(), "/documents/" + document);
        }

        private boolean keptElsewhere(String document) {
            @Nullable RegisterEntry entry = entries.get(document);
            return entry != null && entry.kept() != null;
        }

        /** What is kept elsewhere was written there. */
        private EvidenceAnswer filled(BlanksNamed named) {
            String path = "/documents/" + named.document();
            if (keptElsewhere(named.document())) {
                return EvidenceAnswer.whether(true, path);
            }
            Map<String, String> given = answers.getOrDefault(named.document(), Map.of());
            long filled = named.blanks().stream()
                    .filter(blank -> !given.getOrDefault(blank, "").isEmpty())
                    .count();
            return new EvidenceAnswer((int) filled, named.blanks().size(), path);
        }

        /** Of those who can sign in; what is kept elsewhere cannot be read here. */
        private EvidenceAnswer read(String document) {
            if (keptElsewhere(document)) {
                return EvidenceAnswer.whether(true, "/documents/" + document);
            }
            @Nullable RegisterEntry entry = entries.get(document);
            String version =
                    entry == null ? "" : entry.approval().map(Approval::version).orElse("");
            long read = readings.stream()
                    .filter(reading -> reading.version().equals(version) && accounts.contains(reading.account()))
                    .count();
            return new EvidenceAnswer((int) read, Math.max(1, accounts.size()), "/documents/" + document);
        }
    }
}

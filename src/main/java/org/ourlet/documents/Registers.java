// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import org.ourlet.guide.Guide;
import org.ourlet.journal.Remembered;
import org.ourlet.journal.Revisions;
import org.ourlet.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Reads the register of an organisation with a constant number of statements. */
@Component
class Registers {

    private final Guide guide;
    private final DocumentTemplates templates;
    private final CurrentCircumstances circumstances;
    private final DocumentStore documents;
    private final KeptElsewhereStore elsewhere;
    private final DocumentReaderStore readers;
    private final GeneratedBlocks generated;
    private final Remembered<Register> remembered;

    Registers(
            Guide guide,
            DocumentTemplates templates,
            CurrentCircumstances circumstances,
            DocumentStore documents,
            KeptElsewhereStore elsewhere,
            DocumentReaderStore readers,
            GeneratedBlocks generated,
            Revisions revisions) {
        this.guide = guide;
        this.templates = templates;
        this.circumstances = circumstances;
        this.documents = documents;
        this.elsewhere = elsewhere;
        this.readers = readers;
        this.generated = generated;
        this.remembered = revisions.remember();
    }

    Register of(OrganisationId organisation) {
        return remembered.of(organisation, this::read);
    }

    private Register read(OrganisationId organisation) {
        return new Register(
                guide,
                templates,
                circumstances.of(organisation),
                new RegisterRows(documents.all(organisation), elsewhere.all(organisation), readers.all(organisation)),
                new ShownRows(generated, organisation));
    }
}

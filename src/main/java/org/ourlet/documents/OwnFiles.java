// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentVersion.Writing;
import org.ourlet.documents.file.FileVerdict;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Hash;
import org.ourlet.shared.Ids;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.OrganisationId;
import org.ourlet.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that the organisation brings as a version of a document; they go the same way to approval as a text written here. */
@Service
public class OwnFiles {

    private final Documents documents;
    private final Drafts drafts;
    private final OwnFileStore files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnFiles(Documents documents, Drafts drafts, OwnFileStore files, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a file as the open draft, or as a new one.
     *
     * @param revision of the draft that was read, 0 when there was none
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome bring(
            Actor actor, OrganisationId organisation, String code, FileVerdict.Accepted given, long revision) {
        DocumentFile present = documents.file(organisation, code);
        if (present.template() == null || present.entry().kept() != null) {
            throw new NotFound();
        }
        Map<String, String> answers = present.draftText().answers();
        byte[] content = given.bytes();
        OwnFile file =
                new OwnFile(Ids.next(clock.instant()), given.name(), given.type(), content.length, Hash.of(content));
        SaveOutcome outcome = drafts.write(
                actor,
                organisation,
                code,
                before -> written(actor, answers, file).with(before.wording()),
                revision);
        if (outcome instanceof SaveOutcome.Saved saved) {
            files.put(organisation, saved.version().id(), file, content);
            events.publishEvent(new Change(
                    organisation,
                    actor,
                    "document.file-brought",
                    code,
                    Map.of("name", file.name(), "hash", file.hash())));
        }
        return outcome;
    }

    private Writing written(Actor actor, Map<String, String> answers, @Nullable OwnFile file) {
        return new Writing(answers, actor.account(), actor.name(), clock.instant(), file, Wording.NONE);
    }

    /**
     * Takes the file out of the draft; the template is there again.
     *
     * @throws StaleVersion when somebody else saved meanwhile
     */
    @Transactional
    public SaveOutcome remove(Actor actor, OrganisationId organisation, String code, long revision) {
        SaveOutcome outcome = drafts.write(
                actor,
                organisation,
                code,
                before -> {
                    if (before.file() == null) {
                        throw new NotFound();
                    }
                    return written(actor, before.answers(), null).with(before.wording());
                },
                revision);
        if (outcome instanceof SaveOutcome.Saved saved) {
            files.remove(organisation, saved.version().id());
            events.publishEvent(Change.of(organisation, actor, "document.file-removed", code));
        }
        return outcome;
    }

    /** What is in it, for whoever may read the version. */
    public InputStream content(OrganisationId organisation, OwnFile file) {
        return files.content(organisation, file);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Blank;
import org.ourlet.documents.BlankType;
import org.ourlet.documents.DocumentFile;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.Documents;
import org.ourlet.documents.Draft;
import org.ourlet.documents.Drafts;
import org.ourlet.documents.SaveOutcome;
import org.ourlet.documents.VersionStatus;
import org.ourlet.shared.Language;
import org.ourlet.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is being written, for other programs: its blanks with their answers. Sending it and deciding are for people. */
@RestController
@RequestMapping("/api/v1/organisations/{organisation}/work-products/{workProduct}/draft")
class DraftApi {

    private final Documents documents;
    private final Drafts drafts;

    DraftApi(Documents documents, Drafts drafts) {
        this.documents = documents;
        this.drafts = drafts;
    }

    /**
     * A draft, or what a new one would begin with.
     *
     * @param version number that it has or would have
     * @param status null while nothing was saved
     * @param revision to be sent along with a change
     */
    public record Written(
            int version,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            VersionStatus status,

            long revision,
            List<BlankLine> blanks) {}

    /**
     * A blank with its answer.
     *
     * @param fact key of the fact of the organisation that the answer becomes, empty when it is none
     * @param answer empty when there is none; rows of a table are lines, their cells separated by bars
     */
    public record BlankLine(String id, BlankType type, String question, boolean required, String fact, String answer) {}

    /**
     * Answers to change; the others stay.
     *
     * @param revision of the draft that was read, 0 when there was none
     */
    public record Change(long revision, @Nullable Map<String, String> answers) {

        Map<String, String> given() {
            return answers == null ? Map.of() : answers;
        }
    }

    @GetMapping
    @Requires(Permission.EDIT_ALL)
    Written draft(Member member, @PathVariable String workProduct) {
        return written(documents.file(member, workProduct));
    }

    private static Written written(DocumentFile file) {
        if (file.template() == null || file.entry().kept() != null) {
            throw new NotFound();
        }
        Draft draft = file.draftText();
        @Nullable DocumentVersion open = file.open().orElse(null);
        int next =
                file.document().map(document -> document.versions().size() + 1).orElse(1);
        return new Written(
                open == null ? next : open.number(),
                open == null ? null : open.status(),
                open == null ? 0 : open.revision(),
                draft.template().blanks().stream()
                        .map(blank -> line(blank, draft))
                        .toList());
    }

    private static BlankLine line(Blank blank, Draft draft) {
        return new BlankLine(
                blank.id(),
                blank.type(),
                draft.words(draft.template().text(Language.EN).blank(blank.id()).question()),
                blank.required(),
                blank.fact() == null ? "" : blank.fact().key(),
                draft.answers().getOrDefault(blank.id(), ""));
    }

    @PostMapping
    @Requires(Permission.EDIT_ALL)
    Written write(Member member, @PathVariable String workProduct, @RequestBody Change change) {
        DocumentFile file = documents.file(member, workProduct);
        Map<String, String> answers = new LinkedHashMap<>(
                file.template() == null ? Map.of() : file.draftText().answers());
        answers.putAll(change.given());
        SaveOutcome outcome =
                drafts.save(member.actor(), member.organisation(), workProduct, answers, change.revision());
        if (outcome instanceof SaveOutcome.Incomplete incomplete) {
            throw new UnacceptableDraft(incomplete.refusals());
        }
        if (outcome instanceof SaveOutcome.Refused refused) {
            throw new UnacceptableDraft(Map.of("main", refused));
        }
        return written(documents.file(member, workProduct));
    }
}

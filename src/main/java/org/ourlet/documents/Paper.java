// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.guide.ActorCategory;
import org.ourlet.guide.WorkProduct;
import org.ourlet.people.Person;
import org.ourlet.webshell.Texts;

/**
 * What stands around the text of a document, in its language: title, version, classification, who signs.
 *
 * @param owner who looks after it, empty when nobody does
 */
record Paper(Texts texts, WorkProduct workProduct, Name name, String owner, Circumstances circumstances) {

    /** @param code of the work product, with its part if there are several */
    record Name(String code, String title) {}

    /** Who signs is not part of a frozen text. */
    static final SignOff UNSIGNED = new SignOff("", List.of(), null);

    /** The document while somebody writes it, or as it is frozen when the mark is left out. */
    DocumentModel model(int number, String author, List<Section> sections, SignOff signOff, @Nullable String mark) {
        String version = say("version", number);
        Identity identity = new Identity(
                circumstances.organisation().name(),
                name.code(),
                name.title(),
                version,
                texts.text("documents.access." + workProduct.classification().access()),
                mark);
        return new DocumentModel(identity, texts.language(), facts(version, author), sections, signOff)
                .on(circumstances.choices().present());
    }

    private List<Fact> facts(String version, String author) {
        WorkProduct.Classification classification = workProduct.classification();
        return List.of(
                fact("document", name.code() + ", " + version),
                fact("owner", owner.isEmpty() ? "-" : owner),
                fact("author", author),
                fact("access", texts.text("documents.access." + classification.access())),
                fact("storage", texts.text("documents.storage." + classification.storage())),
                fact("disposal", texts.text("documents.disposal." + classification.disposal())));
    }

    String draftMark() {
        return say("draft-mark");
    }

    /** Before the decision. */
    SignOff toDecide(ApprovalRules rules, String author) {
        String name = rules.approver(author).map(Person::name).orElse("-");
        return new SignOff(
                say("approval"), List.of(fact("decides", name), fact("role", category(rules.category()))), null);
    }

    /** After the decision. */
    SignOff decided(Approval approval, ActorCategory category, String hash, @Nullable LocalDate nextReview) {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("approved-by", approval.name()),
                fact("role", category(category)),
                fact("approved-at", moment(approval.at()))));
        if (nextReview != null) {
            facts.add(fact("next-review", Dates.inWords(nextReview, texts.language())));
        }
        facts.add(fact("hash", hash));
        return new SignOff(say("approval"), facts, approval.byAuthor() ? say("by-author") : null);
    }

    /** A record as it was closed: nobody decides on it. */
    SignOff closed(String by, Instant at, String hash) {
        return new SignOff(
                say("closing"),
                List.of(fact("closed-by", by), fact("closed-at", moment(at)), fact("hash", hash)),
                null);
    }

    private String moment(Instant at) {
        ZoneId zone = circumstances.organisation().zone();
        String day = Dates.inWords(at.atZone(zone).toLocalDate(), texts.language());
        String time = at.atZone(zone).toLocalTime().toString().substring(0, "00:00".length());
        return say("moment", day, time, zone.getId());
    }

    private Fact fact(String key, String value) {
        return new Fact(say(key), value);
    }

    private String category(ActorCategory category) {
        return texts.text("people.category." + category.name());
    }

    String notSet() {
        return say("not-set");
    }

    private String say(String key, Object... parameters) {
        return texts.text("documents.paper." + key, parameters);
    }
}

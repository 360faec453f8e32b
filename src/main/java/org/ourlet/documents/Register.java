// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;
import org.ourlet.guide.WorkProductStatus;
import org.ourlet.guide.WorkProductStatus.State;
import org.ourlet.organisation.FactKey;
import org.ourlet.people.Person;

/** All work products of an organisation and how far each one is, derived from what it wrote and what it keeps elsewhere. */
final class Register {

    /** The register itself: it is there as soon as it has something to list. */
    static final String ITSELF = "W04";

    private final Guide guide;
    private final DocumentTemplates templates;
    private final Circumstances circumstances;
    private final Map<String, Document> documents;
    private final Map<String, KeptElsewhere> kept;
    private final Map<String, Set<String>> readers;
    private final ShownRows shown;
    private final List<RegisterEntry> entries;

    /** @param shown what tables of other parts of the program show now */
    Register(
            Guide guide, DocumentTemplates templates, Circumstances circumstances, RegisterRows rows, ShownRows shown) {
        this.guide = guide;
        this.templates = templates;
        this.circumstances = circumstances;
        this.readers = rows.readers();
        this.shown = shown;
        this.documents =
                rows.documents().stream().collect(Collectors.toMap(Document::workProduct, Function.identity()));
        this.kept = rows.kept().stream()
                .collect(Collectors.toMap(KeptElsewhere::workProduct, Function.identity(), (earlier, later) -> later));
        this.entries = guide.workProducts().stream()
                .flatMap(product -> Stream.concat(Stream.of(entry(product)), parts(product).stream()))
                .toList();
    }

    Circumstances circumstances() {
        return circumstances;
    }

    /** All work products in the order of the guide; those that consist of several documents are followed by these. */
    List<RegisterEntry> entries() {
        return entries;
    }

    private RegisterEntry entry(WorkProduct product) {
        return entry(product, templates.find(product.id()).orElse(null), documents.get(product.id()));
    }

    /** The documents that a work product consists of; empty when it is one. */
    List<RegisterEntry> parts(WorkProduct product) {
        return templates.partsOf(product.id()).stream()
                .map(template -> entry(product, template, documents.get(template.code())))
                .toList();
    }

    /**
     * @param template null when there is none
     * @param document made from it, null when there is none
     */
    RegisterEntry entry(WorkProduct product, @Nullable DocumentTemplate template, @Nullable Document document) {
        List<StaleReason> stale = document == null ? List.of() : stale(document);
        boolean selected = !Collections.disjoint(product.activities(), circumstances.activities());
        WorkProduct classified =
                template == null ? product : product.with(template.rules().classification());
        String code = template == null ? product.id() : template.code();
        WorkProductStatus status = template == null && !kept.containsKey(code)
                ? Whole.of(
                        parts(product), missing(owner(product).map(Person::name).orElse("")))
                : status(code, product, document, stale);
        return new RegisterEntry(classified, template, status, selected, stale, document, kept.get(code));
    }

    private WorkProductStatus status(
            String code, WorkProduct product, @Nullable Document document, List<StaleReason> stale) {
        String owner = owner(product).map(Person::name).orElse("");
        KeptElsewhere elsewhere = kept.get(code);
        if (elsewhere != null) {
            return new WorkProductStatus(State.APPROVED, true, day(elsewhere.at()), 0, null, owner);
        }
        if (document != null) {
            return document.growing()
                    .map(version -> growing(document, version, owner))
                    .orElseGet(() -> written(document, !stale.isEmpty(), owner));
        }
        return code.equals(ITSELF) ? itself(owner) : missing(owner);
    }

    /** A record is there as soon as it was opened. */
    private WorkProductStatus growing(Document document, DocumentVersion version, String owner) {
        return new WorkProductStatus(
                State.APPROVED, true, day(document.createdAt()), version.number(), document.nextReview(), owner);
    }

    private WorkProductStatus written(Document document, boolean stale, String owner) {
        Optional<DocumentVersion> approved = document.approved();
        Optional<DocumentVersion> open = document.open();
        boolean shownOpen = approved.isEmpty() || stale && document.inApproval().isPresent();
        State state = shownOpen
                ? open.map(version -> version.inApproval() ? State.IN_APPROVAL : State.DRAFT)
                        .orElse(State.MISSING)
                : stale ? State.STALE : State.APPROVED;
        int number = (shownOpen ? open : approved).map(DocumentVersion::number).orElse(0);
        @Nullable
        LocalDate established = document.establishedAt().map(this::day).orElse(null);
        return new WorkProductStatus(state, established != null, established, number, document.nextReview(), owner);
    }

    private WorkProductStatus itself(String owner) {
        Optional<Instant> first = Stream.concat(
                        documents.values().stream().map(Document::createdAt),
                        kept.values().stream().map(KeptElsewhere::at))
                .min(Instant::compareTo);
        return first.map(at -> new WorkProductStatus(State.APPROVED, true, day(at), 0, null, owner))
                .orElseGet(() -> missing(owner));
    }

    private static WorkProductStatus missing(String owner) {
        return new WorkProductStatus(State.MISSING, false, null, 0, null, owner);
    }

    /** Who looks after a work product: the one who usually does the activity that leads its production. */
    Optional<Person> owner(WorkProduct product) {
        return circumstances.team().usualResponsible(guide.activity(product.leadActivity()));
    }

    /** Who may decide on a document. */
    ApprovalRules approvalRules(RegisterEntry entry) {
        Activity activity = guide.activity(entry.workProduct().leadActivity());
        return ApprovalRules.of(entry.template(), activity, circumstances.team());
    }

    /** Who may read what a document says. */
    ReadingRules readingRules(RegisterEntry entry) {
        WorkProduct product = entry.workProduct();
        return ReadingRules.of(
                ReadingRules.Restriction.of(product.classification()),
                circumstances.team(),
                approvalRules(entry),
                owner(product).stream().toList(),
                readers.getOrDefault(entry.code(), Set.of()));
    }

    private List<StaleReason> stale(Document document) {
        return document.approved().map(version -> changed(document, version)).orElse(List.of());
    }

    /** What has changed since the open version was sent. */
    List<StaleReason> changedSinceSent(Document document) {
        return document.open().map(version -> changed(document, version)).orElse(List.of());
    }

    private List<StaleReason> changed(Document document, DocumentVersion version) {
        return version
                .sent()
                .flatMap(frozen -> templates
                        .find(document.workProduct())
                        .map(template -> inputs(template)
                                .with(shown.now(frozen.inputs().keySet()))
                                .changedSince(frozen.inputs())))
                .orElse(List.of())
                .stream()
                .map(this::labelled)
                .toList();
    }

    private StaleReason labelled(StaleReason reason) {
        return FactKey.of(reason.key())
                .flatMap(templates::labelOf)
                .map(reason::of)
                .orElse(reason);
    }

    /** What a draft rests on when it is sent now. A file of the organisation's own shows no rows. */
    Inputs inputs(Draft draft) {
        Inputs inputs = inputs(draft.template());
        return draft.file().isPresent()
                ? inputs
                : inputs.with(shown.of(draft.template(), draft.paper().texts().language()));
    }

    /** What the document of a template can rest on now, without the rows of other parts of the program. */
    Inputs inputs(DocumentTemplate template) {
        Activity activity =
                guide.activity(guide.workProduct(template.workProduct()).leadActivity());
        return Inputs.of(template, activity, circumstances, present());
    }

    /** What tells the present version of each work product from others. */
    private Map<String, String> present() {
        Map<String, String> present = new TreeMap<>();
        documents
                .values()
                .forEach(document -> document.approved()
                        .ifPresent(version -> present.put(document.workProduct(), String.valueOf(version.number()))));
        kept.forEach((id, elsewhere) -> present.put(id, elsewhere.id()));
        return present;
    }

    private LocalDate day(Instant at) {
        return at.atZone(circumstances.organisation().zone()).toLocalDate();
    }
}

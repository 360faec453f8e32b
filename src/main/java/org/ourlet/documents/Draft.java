// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.wording.SectionText;
import org.ourlet.documents.wording.Tokens;
import org.ourlet.shared.Language;
import org.ourlet.shared.Refusal;

/** A template with the answers of one moment: what the document would say, and what still keeps it from being sent. */
public final class Draft {

    private final DocumentTemplate template;
    private final Map<String, String> answers;
    private final TemplateFill fill;
    private final FilledDocument filled;
    private final Paper paper;
    private final Map<String, List<Block>> generated;
    private final Wording wording;
    private final @Nullable OwnFile file;

    Draft(
            DocumentTemplate template,
            Language language,
            Map<String, String> answers,
            Map<String, Value> derived,
            Map<String, List<Block>> generated,
            Paper paper) {
        this.template = template;
        this.answers = Map.copyOf(answers);
        this.generated = Map.copyOf(generated);
        this.wording = Wording.NONE;
        this.paper = paper;
        this.fill = new TemplateFill(template, language, answers, derived);
        this.filled = fill.fill(paper.notSet(), paper.circumstances()::appears, generated, Map.of());
        this.file = null;
    }

    private Draft(Draft written, @Nullable OwnFile file) {
        this.template = written.template;
        this.answers = written.answers;
        this.paper = written.paper;
        this.fill = written.fill;
        this.filled = written.filled;
        this.generated = written.generated;
        this.wording = written.wording;
        this.file = file;
    }

    private Draft(Draft written, Wording wording) {
        this.template = written.template;
        this.answers = written.answers;
        this.paper = written.paper;
        this.fill = written.fill;
        this.generated = written.generated;
        this.wording = wording;
        this.file = written.file;
        Map<String, List<Block>> adapted = adapted().blocks();
        this.filled = fill.fill(paper.notSet(), paper.circumstances()::appears, generated, adapted);
    }

    /** The same with some sections in the words of the organisation. */
    Draft worded(Wording adapted) {
        return adapted.equals(wording) ? this : new Draft(this, adapted);
    }

    public Wording wording() {
        return wording;
    }

    private AdaptedSections adapted() {
        return new AdaptedSections(template, fill.text(), wording);
    }

    /** The sections that the document has, and whose words they have; none when a file takes the place of the text. */
    public List<SectionWording> sections() {
        return file == null ? adapted().all(paper.circumstances()::appears) : List.of();
    }

    /** The blanks of the document by names that people can read. */
    public Tokens tokens() {
        return new Tokens(fill.labels(paper.texts()));
    }

    /** Blocks with their placeholders filled. */
    public List<Block> filled(List<Block> blocks) {
        return fill.filled(blocks, paper.notSet(), generated);
    }

    /** What an adapted section says that its template did not. */
    List<ChangedPart> differences(SectionWording section) {
        return differences(SectionText.blocks(section.base()), section.blocks());
    }

    /** What some blocks say that others did not, with the blanks filled. */
    public List<ChangedPart> differences(List<Block> before, List<Block> after) {
        return WordChanges.differences(frozen(before), frozen(after));
    }

    private String frozen(List<Block> blocks) {
        return "\n" + FrozenText.ofBlocks(filled(blocks));
    }

    /** The same with a file in place of its text. */
    Draft with(@Nullable OwnFile brought) {
        return new Draft(this, brought);
    }

    /** The file that takes the place of the text. */
    public Optional<OwnFile> file() {
        return Optional.ofNullable(file);
    }

    public DocumentTemplate template() {
        return template;
    }

    public Map<String, String> answers() {
        return answers;
    }

    /** Five lines for whoever signs. */
    public List<String> summary() {
        return file == null ? filled.summary() : OwnFilePaper.summary(file, paper.texts());
    }

    /** All placeholders that the text rests on. */
    Set<String> used() {
        return file == null ? filled.used() : Set.of();
    }

    /** The paper as it is frozen, or with a mark across it while it is a draft. */
    DocumentModel model(int number, String author, SignOff signOff, @Nullable String mark) {
        return paper.model(
                number,
                author,
                file == null ? filled.sections() : OwnFilePaper.sections(file, paper.texts()),
                signOff,
                mark);
    }

    Paper paper() {
        return paper;
    }

    /** Answers that cannot be kept, by blank. */
    Map<String, Refusal> refusals() {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        template.blanks().forEach(blank -> refusals.putAll(blank.refusals(answer(blank))));
        return refusals;
    }

    /** What keeps the document from being sent, by blank or by the placeholder that nobody has told the program yet. */
    Map<String, Refusal> refusalsToSend() {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        if (file != null) {
            return refusals;
        }
        template.blanks().forEach(blank -> refusals.putAll(blank.refusalsToSend(answer(blank))));
        WordingCheck check = new WordingCheck(tokens());
        sections()
                .forEach(section ->
                        check.refusal(section).ifPresent(refusal -> refusals.put("wording." + section.id(), refusal)));
        unknown().forEach(derived -> refusals.put(derived.placeholder(), new UnknownValue(derived)));
        return refusals;
    }

    private List<Derived> unknown() {
        return filled.missing().stream()
                .sorted()
                .flatMap(placeholder -> Derived.of(placeholder).stream())
                .toList();
    }

    private String answer(Blank blank) {
        return answers.getOrDefault(blank.id(), "");
    }

    /** The text says something that the program does not know yet. */
    public record UnknownValue(Derived derived) implements Refusal {

        @Override
        public String messageKey() {
            return "documents.unknown." + derived.sources().get(0).key();
        }
    }

    /** First answers: what the organisation said already, else what the template suggests, by blank. */
    public Map<String, String> firstAnswers() {
        return template.blanks().stream().collect(Collectors.toMap(Blank::id, this::firstAnswer));
    }

    /** What the organisation said before for a blank, empty when it said nothing or the blank is none of its facts. */
    public String said(Blank blank) {
        return blank.fact() == null ? "" : paper.circumstances().fact(blank.fact());
    }

    private String firstAnswer(Blank blank) {
        String said = said(blank);
        return said.isEmpty() ? fill.suggestion(blank) : said;
    }

    /** The name of a section with its placeholders filled. */
    public String plain(String title) {
        return fill.words(title);
    }

    /** A question, a hint or a suggestion with its placeholders filled. */
    public String words(String text) {
        return fill.words(text);
    }
}

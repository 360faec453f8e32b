// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Approval;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.KeptElsewhere;
import org.ourlet.documents.OwnFile;
import org.ourlet.documents.RegisterEntry;
import org.ourlet.documents.SectionWording;
import org.ourlet.documents.StaleReason;
import org.ourlet.documents.WordingDifference;
import org.ourlet.documents.rendering.PrintableLetters;
import org.ourlet.guide.WorkProduct;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.webshell.Choice;

/**
 * A document with its blanks, the paper beside them, and what happened to it.
 *
 * @param paper HTML of the document as it would be now
 */
public record DocumentView(
        Head head,
        Form form,
        Paper paper,
        Decision decision,
        List<VersionLine> versions,
        List<Problem> problems,
        Aside aside) {

    /** What stands on top: what it is and how far it is. */
    public record Head(RegisterEntry entry, String name) {

        /** Whether it is a register or form that grows. */
        public boolean record() {
            return entry.record();
        }

        /** Whether it is a record that was opened. */
        public boolean growing() {
            return entry.next().filter(DocumentVersion::growing).isPresent();
        }

        public String code() {
            return entry.code();
        }

        public WorkProduct workProduct() {
            return entry.workProduct();
        }

        public Status state() {
            return Status.of(entry);
        }

        public int version() {
            return entry.status().version();
        }

        public String owner() {
            return entry.status().owner();
        }

        public @Nullable LocalDate nextReview() {
            return entry.status().nextReview();
        }

        public List<StaleReason> stale() {
            return entry.stale();
        }

        /** The version that is under way beside the one in force. */
        public @Nullable DocumentVersion next() {
            return entry.next().orElse(null);
        }

        /** Whether its access restriction keeps somebody of the organisation out. */
        public boolean closed() {
            return !entry.forEverybody();
        }
    }

    /**
     * The blanks.
     *
     * @param revision of the draft, 0 when there is none
     * @param number of the draft, 0 when there is none
     * @param open whether the visitor can write now
     * @param inForce number of the version in force, 0 when there is none
     * @param empty required blanks without an answer
     * @param people names to choose from where a person is asked for
     * @param asked what colleagues were asked, by blank
     */
    public record Form(
            List<BlankView> blanks,
            long revision,
            int number,
            boolean open,
            int inForce,
            int empty,
            List<String> people,
            Map<String, AskedLine> asked) {

        /** How many blanks have their answer from there. */
        public long count(BlankView.From from) {
            return blanks.stream().filter(blank -> blank.from() == from).count();
        }
    }

    /**
     * That a colleague was asked for the answer to a blank.
     *
     * @param waiting key of the question while its answer is missing, empty once it is there
     */
    public record AskedLine(String sentence, String waiting) {}

    /** HTML of the document and its language. */
    public record Paper(String html, Language language) {

        /** The characters that its PDF cannot show. */
        public List<String> lacking() {
            return PrintableLetters.lackingIn(html);
        }
    }

    /**
     * What leads away from the page.
     *
     * @param elsewhere whether somebody may say that it is kept elsewhere
     * @param places where the rows of its tables are made
     * @param file that takes the place of the text in the open draft, null when none does
     * @param wording of the sections, empty when nobody may adapt it now
     * @param adapted what differs from the template
     * @param tongue in which language it is written, null when nobody can change that now
     */
    public record Aside(
            boolean elsewhere,
            List<Place> places,
            @Nullable OwnFile file,
            List<WordingLine> wording,
            List<WordingDifference> adapted,
            @Nullable Tongue tongue) {
        public Aside {
            places = List.copyOf(places);
            wording = List.copyOf(wording);
            adapted = List.copyOf(adapted);
        }
    }

    /** A section whose wording can be adapted. */
    public record WordingLine(String id, String title, SectionWording.State state) {}

    /**
     * The language of the text that is written next.
     *
     * @param lacking whether the template does not have it, so that the text is English
     */
    public record Tongue(Language asked, boolean lacking, List<Choice> choices) {}

    /** A page of another part of the program, by its address below that of the organisation. */
    public record Place(String path, String name) {}

    /**
     * Who decides.
     *
     * @param approver null when nobody holds the category
     * @param waiting the version that waits for a decision, null when none does
     * @param link for whoever decides
     * @param sentBack the last decision when the version came back, null otherwise
     * @param mine whether the visitor may decide on it now
     */
    public record Decision(
            String category,
            @Nullable Person approver,
            @Nullable DocumentVersion waiting,
            String link,
            @Nullable Approval sentBack,
            boolean mine) {}

    /** Whether the version in force is shown and nothing is written now. */
    public boolean quiet() {
        return !form.open() && form.inForce() > 0 && decision.waiting() == null;
    }

    /** A version that was sent. */
    public record VersionLine(
            DocumentVersion version, @Nullable Approval approval) {}

    /**
     * Something that keeps the document from being sent.
     *
     * @param path where it is mended, empty when it is a field of this page
     * @param label of the blank, empty when it is none
     */
    public record Problem(String field, String path, String label, String sentence) {}

    /** The sentence of a field, for the fragments of the form. */
    public java.util.Map<String, String> sentences() {
        java.util.Map<String, String> sentences = new java.util.LinkedHashMap<>();
        problems.stream()
                .filter(problem -> problem.path().isEmpty())
                .forEach(problem -> sentences.put(problem.field(), problem.sentence()));
        return sentences;
    }

    /** A work product that has no template. */
    public record WithoutTemplate(
            Head head,
            Activity activity,
            List<Head> parts,
            @Nullable KeptElsewhere kept,
            boolean possible,
            KeptElsewhereForm form,
            java.util.Map<String, String> problems) {}

    /** The activity that produces it. */
    public record Activity(String code, String slug, String name, String lang, String summary) {}
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.rendering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentModel;
import org.ourlet.documents.DocumentModel.Block;
import org.ourlet.documents.DocumentModel.Fact;
import org.ourlet.documents.DocumentModel.Heading;
import org.ourlet.documents.DocumentModel.Identity;
import org.ourlet.documents.DocumentModel.ItemList;
import org.ourlet.documents.DocumentModel.Line;
import org.ourlet.documents.DocumentModel.Origin;
import org.ourlet.documents.DocumentModel.Paragraph;
import org.ourlet.documents.DocumentModel.Row;
import org.ourlet.documents.DocumentModel.Run;
import org.ourlet.documents.DocumentModel.Section;
import org.ourlet.documents.DocumentModel.SignOff;
import org.ourlet.documents.DocumentModel.Table;
import org.ourlet.shared.Language;

/** The commitment letter of Proofbox, in three languages, with everything that a document can hold. */
public final class Letters {

    private static final String HASH = "4f1c9ad277e0b35a1c88e2f60d94a7b1c3d5e80f6b2a49717e0c5d3f8a1b6e42";

    private Letters() {}

    public static DocumentModel approved(Language language) {
        return in(language, null);
    }

    public static DocumentModel draft(Language language) {
        return in(
                language,
                switch (language) {
                    case EN -> "DRAFT";
                    case FR -> "BROUILLON";
                    case DE -> "ENTWURF";
                });
    }

    static DocumentModel with(DocumentModel letter, Block... added) {
        List<Section> sections = new ArrayList<>(letter.sections());
        sections.add(new Section("added", Arrays.asList(added)));
        return new DocumentModel(letter.identity(), letter.language(), letter.facts(), sections, letter.signOff());
    }

    static Table longTable(Language language, int rows) {
        Row row = new Row(List.of(
                line(plain("Maßnahme – œuvre «\u00a0clé\u00a0»")),
                line(plain("Laptop, Büro, „Fenster“")),
                line(filled("1\u202f250,50 €"))));
        return new Table(
                List.of(line(plain(language.ownName())), line(plain("Asset")), line(plain("€"))),
                Collections.nCopies(rows, row));
    }

    static Paragraph paragraph(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    static Run plain(String text) {
        return Run.plain(text);
    }

    static Run filled(String text) {
        return new Run(text, false, false, Origin.FILLED);
    }

    static Run missing(String text) {
        return new Run(text, false, false, Origin.MISSING);
    }

    static Line line(Run... runs) {
        return new Line(List.of(runs));
    }

    private static DocumentModel in(Language language, @Nullable String mark) {
        return switch (language) {
            case EN -> english(mark);
            case FR -> french(mark);
            case DE -> german(mark);
        };
    }

    private static DocumentModel english(@Nullable String mark) {
        return new DocumentModel(
                new Identity("Proofbox S.à r.l.", "W01", "Management commitment letter", "Version 2", "Internal", mark),
                Language.EN,
                List.of(
                        new Fact("Owner", "Marta Lopes"),
                        new Fact("Applies from", "1 March 2027"),
                        new Fact("Next review", "1 March 2028")),
                List.of(
                        section(
                                "decision",
                                paragraph(plain("To everyone who works for "), filled("Proofbox")),
                                paragraph(
                                        filled("Proofbox"),
                                        plain(" has decided to manage information security. From now on we choose"
                                                + " together what we protect, who does what and how we check it. To do"
                                                + " this we set up an information security management system (ISMS)."
                                                + " This is a set of agreed habits, clear roles and short documents,"
                                                + " which we improve year after year."))),
                        section(
                                "reasons",
                                new Heading(2, "Why we do this"),
                                paragraph(
                                        filled("Notaries and courts rely on our proofs, so nobody may be able to forge"
                                                + " or lose one. Two clients – a bank & a city – asked us how we protect"
                                                + " theirs; we want to answer with “yes, and here is how”."))),
                        section(
                                "means",
                                new Heading(2, "Who is in charge, and with what means"),
                                new Table(
                                        List.of(line(plain("What we decide")), line(plain("Our decision"))),
                                        List.of(
                                                row(plain("Sponsor in management"), filled("Paul Reuter")),
                                                row(plain("Accountable for the ISMS"), filled("Marta Lopes")),
                                                row(plain("Working days per month"), filled("4")),
                                                row(plain("Budget"), filled("€\u00a042,100"))))),
                        section(
                                "duties",
                                new Heading(2, "What we, the management, will do"),
                                paragraph(
                                        plain("We can share the work, but the responsibility "),
                                        new Run("stays with us", true, false, Origin.TEMPLATE),
                                        plain(". This is "),
                                        new Run("what you can expect", false, true, Origin.TEMPLATE),
                                        plain(" from us:")),
                                list(
                                        false,
                                        line(plain("We approve the security policy and the objectives, and keep them in"
                                                + " line with where our organisation is going.")),
                                        line(plain("We give people the time and the means named in this letter.")),
                                        line(
                                                plain("We look at this commitment again on "),
                                                filled("1 March 2028"),
                                                plain("."))),
                                new Heading(3, "In this order"),
                                list(
                                        true,
                                        line(plain("We listen to those who find a rule hard to follow.")),
                                        line(plain("We decide.")),
                                        line(plain("We follow the same rules as everyone else.")))),
                        section(
                                "closing",
                                new Heading(2, "What we ask of you"),
                                paragraph(plain("Take part, ask questions and tell us early when something looks wrong."
                                        + " Nobody will be punished for a report made in good faith, even when it"
                                        + " concerns their own mistake.")),
                                paragraph(plain("Information security depends on people who pay attention. Thank you"
                                        + " for being one of them.")),
                                paragraph(plain("For the management")),
                                paragraph(filled("Paul Reuter"), plain(", "), filled("managing director")))),
                new SignOff(
                        "Approval",
                        List.of(
                                new Fact("Approved by", "Paul Reuter"),
                                new Fact("As", "Top management"),
                                new Fact("On", "1 March 2027, 09:14"),
                                new Fact("Fingerprint of the text", HASH)),
                        "Approved by its author"));
    }

    private static DocumentModel french(@Nullable String mark) {
        return new DocumentModel(
                new Identity(
                        "Proofbox S.à r.l.",
                        "W01",
                        "Lettre d’engagement de la direction",
                        "Version 2",
                        "Interne",
                        mark),
                Language.FR,
                List.of(new Fact("Responsable", "Marta Lopes"), new Fact("Prochain examen", "1er mars 2028")),
                List.of(
                        section(
                                "decision",
                                paragraph(plain("Chères collègues, chers collègues,")),
                                paragraph(
                                        plain("Au cœur de l’œuvre\u00a0: « protéger », dit Zoë, « ça coûte 1\u202f250 €"
                                                + " – ou plus\u202f! ». Désormais, nous choisissons ensemble ce que nous"
                                                + " protégeons, qui fait quoi et comment nous le vérifions."))),
                        section(
                                "means",
                                new Heading(2, "Qui s’en charge, et avec quels moyens"),
                                new Table(
                                        List.of(line(plain("Ce que nous décidons")), line(plain("Notre décision"))),
                                        List.of(row(plain("Sponsor"), filled("Paul Reuter")))),
                                list(false, line(plain("Nous suivons les mêmes règles que tout le monde.")))),
                        section(
                                "closing",
                                new Heading(2, "Ce que nous vous demandons"),
                                paragraph(plain("Ÿ Æ Ç É È Ê Ù")))),
                new SignOff("Approbation", List.of(new Fact("Approuvé par", "Paul Reuter")), null));
    }

    private static DocumentModel german(@Nullable String mark) {
        return new DocumentModel(
                new Identity(
                        "Proofbox S.à r.l.", "W01", "Verpflichtungserklärung der Leitung", "Version 2", "Intern", mark),
                Language.DE,
                List.of(new Fact("Eigentümerin", "Marta Lopes"), new Fact("Nächste Prüfung", "1. März 2028")),
                List.of(
                        section(
                                "decision",
                                paragraph(plain("Liebe Kolleginnen und Kollegen,")),
                                paragraph(plain("„Größe heißt: Maß halten“ – so hält es Proofbox. Dafür bauen wir ein"
                                        + " Informationssicherheits-Managementsystem (ISMS) auf, § 8 GeschGehG."))),
                        section(
                                "means",
                                new Heading(2, "Wer zuständig ist und welche Mittel bereitstehen"),
                                new Table(
                                        List.of(line(plain("Was wir festlegen")), line(plain("Unsere Entscheidung"))),
                                        List.of(row(plain("Budget"), filled("42.100 €")))),
                                list(true, line(plain("Wir hören zu.")), line(plain("Wir entscheiden."))))),
                new SignOff("Freigabe", List.of(new Fact("Freigegeben von", "Paul Reuter")), null));
    }

    private static Section section(String id, Block... blocks) {
        return new Section(id, List.of(blocks));
    }

    private static ItemList list(boolean numbered, Line... items) {
        return new ItemList(numbered, List.of(items));
    }

    private static Row row(Run... cells) {
        return new Row(Arrays.stream(cells).map(Letters::line).toList());
    }
}

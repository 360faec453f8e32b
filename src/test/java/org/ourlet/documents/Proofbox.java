// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.content.ShippedContent;
import org.ourlet.documents.content.TemplateLoader;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Organisation;
import org.ourlet.organisation.Profile;
import org.ourlet.organisation.ProfileWords;
import org.ourlet.people.Person;
import org.ourlet.people.RoleAssignment;
import org.ourlet.people.Team;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.webshell.TestTexts;
import org.springframework.beans.factory.ObjectProvider;

/** The fictional company of the domain notes, 14 people, as its documents see it. */
final class Proofbox {

    static final LocalDate START = LocalDate.of(2027, 3, 1);
    static final DocumentTemplates TEMPLATES = TemplateLoader.load(ShippedContent.FOLDER, ShippedContent.GUIDE);
    static final DerivedValues DERIVED = new DerivedValues(
            ShippedContent.TAILORING, ShippedContent.GUIDE, new ProfileWords(TestTexts.all()), TestTexts.all());

    static final Person CLAIRE = person("claire", "Claire Antoine", "managing director", "a-claire");
    static final Person PAUL = person("paul", "Paul Reuter", "head of finance", "a-paul");
    static final Person MARTA = person("marta", "Marta Lopes", "office manager", "a-marta");

    /** No part of the program has rows. */
    static final ShownRows NO_ROWS =
            new ShownRows(new GeneratedBlocks(new NoModules()), new OrganisationId("o-proofbox"));

    private Proofbox() {}

    private static final class NoModules implements ObjectProvider<GeneratedContent> {

        @Override
        public Stream<GeneratedContent> stream() {
            return Stream.empty();
        }
    }

    static Person person(String id, String name, String title, @Nullable String account) {
        return new Person(id, name, new Person.Contact(id + "@example.org", title), false, 4, account, 0);
    }

    static Organisation organisation(Language language) {
        return new Organisation(
                new OrganisationId("o-proofbox"), "proofbox", "Proofbox", ZoneId.of("Europe/Luxembourg"), language, 0);
    }

    static Profile profile() {
        return new Profile(Map.of(
                FactKey.ACTIVITY, "Digital proofs with time stamps",
                FactKey.SIZE, "14",
                FactKey.PLACES, "cloud laptops",
                FactKey.WORST_LOSS, "wrong stopped",
                FactKey.ASKED_BY, "customer law",
                FactKey.IT_IN_CHARGE, "own-person"));
    }

    static Team team() {
        return new Team(
                List.of(CLAIRE, MARTA, PAUL),
                List.of(
                        new RoleAssignment("r1", "claire", ActorCategory.TOP_MANAGEMENT, false),
                        new RoleAssignment("r2", "marta", ActorCategory.ISMS_ACCOUNTABLE, false)));
    }

    static Target target(ImplementationLevel level) {
        return new Target(
                level.number(),
                ShippedContent.TAILORING.selection(level),
                START,
                START.plusMonths(ShippedContent.TAILORING.levels().months(level)));
    }

    static Circumstances at(ImplementationLevel level) {
        return new Circumstances(organisation(Language.EN), profile(), team(), target(level));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.ourlet.documents.Approvals;
import org.ourlet.documents.Documents;
import org.ourlet.documents.DocumentsElsewhere;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.FactKey;
import org.ourlet.organisation.Facts;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.planning.Plans;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.testing.Cast;
import org.ourlet.testing.Visit;
import org.springframework.context.ApplicationContext;

/** Two organisations with something in every place that a route names, and one visitor of each kind. */
final class AuthorisationWorld {

    /** The kinds of people that routes are asked by. */
    enum Who {
        ANONYMOUS,
        EMPLOYEE,
        OPERATIONAL_MANAGEMENT,
        TOP_MANAGEMENT,
        ISMS_ACCOUNTABLE,
        /** Runs the installation, belongs to no organisation. */
        OPERATOR,
        /** Accountable for the ISMS of another organisation. */
        OTHER
    }

    private final ApplicationContext program;
    private final Cast.Company ours;
    private final Cast.Company others;
    private final Account operator;
    private final String guest;

    AuthorisationWorld(Cast cast, ApplicationContext program) {
        this.program = program;
        this.ours = fill(cast.company("Proofbox"));
        this.others = fill(cast.company("Brasserie"));
        this.operator = cast.operator();
        this.guest = guest();
    }

    Cast.Company ours() {
        return ours;
    }

    Cast.Company others() {
        return others;
    }

    private Cast.Company fill(Cast.Company company) {
        Facts facts = program.getBean(Facts.class);
        facts.say(
                company.accountable().actor(),
                company.organisation().id(),
                Map.of(
                        FactKey.ACTIVITY, "proofs " + company.mark(),
                        FactKey.SIZE, "14",
                        FactKey.PLACES, "cloud laptops",
                        FactKey.WORST_LOSS, "wrong",
                        FactKey.ASKED_BY, "customer",
                        FactKey.IT_IN_CHARGE, "nobody"));
        Tailoring tailoring = program.getBean(Tailoring.class);
        program.getBean(Plans.class)
                .choose(
                        company.accountable().actor(),
                        company.organisation().id(),
                        tailoring.selection(ImplementationLevel.LEVEL_4).codes(),
                        null);
        send(company, "W01");
        approve(company, "W01");
        send(company, "W14");
        program.getBean(DocumentsElsewhere.class)
                .declare(
                        company.accountable().actor(),
                        company.organisation().id(),
                        "W02",
                        "Plan " + company.mark(),
                        "Shared drive",
                        LocalDate.of(2027, 2, 1));
        return company;
    }

    /** Somebody who can be invited. */
    private String guest() {
        return program.getBean(People.class)
                .add(
                        ours.accountable().actor(),
                        ours.organisation().id(),
                        new People.Particulars(
                                "Guest " + ours.mark(),
                                new Person.Contact("guest@" + ours.mark() + ".example", ""),
                                false,
                                null))
                .id();
    }

    private void send(Cast.Company company, String workProduct) {
        Documents documents = program.getBean(Documents.class);
        Map<String, String> answers = new java.util.HashMap<>(documents
                .file(company.organisation().id(), workProduct)
                .draftText()
                .answers());
        answers.putIfAbsent("protect-first", "our proofs " + company.mark());
        if (answers.getOrDefault("protect-first", "").isEmpty()) {
            answers.put("protect-first", "our proofs " + company.mark());
        }
        program.getBean(Approvals.class)
                .send(company.accountable().actor(), company.organisation().id(), workProduct, answers, 0);
    }

    private void approve(Cast.Company company, String workProduct) {
        String hash = program.getBean(Documents.class)
                .file(company.organisation().id(), workProduct)
                .open()
                .flatMap(version -> version.sent())
                .orElseThrow()
                .hash();
        program.getBean(Approvals.class)
                .approve(company.manager().actor(), company.organisation().id(), workProduct, hash);
    }

    Map<Who, Visit> visitors(Supplier<Visit> anonymous) {
        Map<Who, Visit> visitors = new EnumMap<>(Who.class);
        visitors.put(Who.ANONYMOUS, anonymous.get());
        visitors.put(Who.EMPLOYEE, signedIn(anonymous, ActorCategory.EMPLOYEE));
        visitors.put(Who.OPERATIONAL_MANAGEMENT, signedIn(anonymous, ActorCategory.OPERATIONAL_MANAGEMENT));
        visitors.put(Who.TOP_MANAGEMENT, signedIn(anonymous, ActorCategory.TOP_MANAGEMENT));
        visitors.put(Who.ISMS_ACCOUNTABLE, signedIn(anonymous, ActorCategory.ISMS_ACCOUNTABLE));
        visitors.put(Who.OPERATOR, anonymous.get().signIn(operator.email(), Cast.PASSWORD));
        visitors.put(Who.OTHER, anonymous.get().signIn(others.accountable().email(), Cast.PASSWORD));
        visitors.get(Who.ANONYMOUS).get("/sign-in");
        return visitors;
    }

    private Visit signedIn(Supplier<Visit> anonymous, ActorCategory category) {
        return anonymous.get().signIn(ours.the(category).email(), Cast.PASSWORD);
    }

    /** The address of something that exists, for a route. */
    String fill(String route) {
        String organisation = route.startsWith("/api/")
                ? ours.organisation().id().value()
                : ours.organisation().slug();
        return route.replace("{organisation}", organisation)
                .replace("{person}", guest)
                .replace("{category}", "EMPLOYEE")
                .replace("{workProduct}", workProduct(route))
                .replace("{number}", "1")
                .replace("{question}", "2")
                .replace("{chapter}", "plan")
                .replace("{term}", "risk")
                .replace("{secret}", "no-such-secret")
                .replace("/level/change", "/level/change?level=2")
                .replace("{task}", "identify")
                .replace("{activity}", route.startsWith("/guide") ? "anomaly-management" : "D4");
    }

    private static String workProduct(String route) {
        if (route.contains("kept-elsewhere")) {
            return "W02";
        }
        boolean signed = route.contains("versions") || route.endsWith("draft") || route.endsWith("{workProduct}");
        return signed ? "W01" : "W14";
    }

    /** What makes a form of that route complete enough to get past its permission. */
    Map<String, String> form(String route) {
        if (route.endsWith("/assignments")) {
            return Map.of("category", "EMPLOYEE");
        }
        return route.endsWith("/level") ? Map.of("level", "3") : Map.of();
    }
}

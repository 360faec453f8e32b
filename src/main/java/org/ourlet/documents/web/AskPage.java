// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ourlet.access.MailDelivery;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.documents.Questions;
import org.ourlet.documents.Questions.Asked;
import org.ourlet.documents.Questions.Wanted;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asking a colleague for the answer to one blank of a document. */
@Controller
@RequestMapping("/organisations/{organisation}/documents/{workProduct}")
class AskPage {

    private static final String TEMPLATE = "documents/ask";

    private final Pages pages;
    private final Questions questions;
    private final People people;
    private final AskViews views;
    private final PublicAddress address;
    private final MailDelivery mail;

    AskPage(Pages pages, Questions questions, People people, AskViews views, PublicAddress address, MailDelivery mail) {
        this.pages = pages;
        this.questions = questions;
        this.people = people;
        this.views = views;
        this.address = address;
        this.mail = mail;
    }

    @GetMapping("/blanks/{blank}/question")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @PathVariable String workProduct, @PathVariable String blank) {
        return pages.page(TEMPLATE, views.view(member, workProduct, blank, AskForm.EMPTY, Map.of()));
    }

    /** Shows the link in the answer itself: by it the colleague gets there without looking for the question. */
    @PostMapping("/blanks/{blank}/question")
    @Requires(Permission.EDIT_ALL)
    ModelAndView ask(Member member, @PathVariable String workProduct, @PathVariable String blank, AskForm form) {
        questions.blank(workProduct, blank);
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        if (problems.isEmpty() && form.known()) {
            questions
                    .refusal(member.organisation(), form.person())
                    .ifPresent(refusal -> problems.put("person", refusal.messageKey()));
        }
        if (!problems.isEmpty()) {
            return pages.page(
                    TEMPLATE, views.view(member, workProduct, blank, form, problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String person = form.known() ? form.person() : newcomer(member, form).id();
        Asked asked = questions.ask(
                member.actor(), member.organisation(), new Wanted(workProduct, blank, person, form.note()));
        String path = asked.invitation().isEmpty()
                ? member.path("/questions/" + asked.question().id())
                : "/invitations/" + asked.invitation();
        return pages.page(
                "documents/asked",
                new AskedView(
                        workProduct,
                        people.get(member.organisation(), person).name(),
                        address.of(path),
                        !asked.invitation().isEmpty(),
                        mail.open()));
    }

    /** Somebody new takes part as an employee: sees what is asked of her and what is published. */
    private Person newcomer(Member member, AskForm form) {
        return people.team(member.organisation()).persons().stream()
                .filter(person -> person.email().equalsIgnoreCase(form.email()))
                .findFirst()
                .orElseGet(() -> {
                    Person person = people.add(
                            member.actor(),
                            member.organisation(),
                            new People.Particulars(form.name(), new Person.Contact(form.email(), ""), false, null));
                    people.assign(member.actor(), member.organisation(), person.id(), ActorCategory.EMPLOYEE, false);
                    return person;
                });
    }

    @PostMapping("/questions/{asked}/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String workProduct, @PathVariable String asked) {
        questions.withdraw(member.actor(), member.organisation(), asked);
        return Pages.seeOther(DocumentPage.path(member, workProduct));
    }
}

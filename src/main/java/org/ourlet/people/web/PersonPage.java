// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.Map;
import java.util.Optional;
import org.ourlet.access.FreshSignIn;
import org.ourlet.access.MailDelivery;
import org.ourlet.access.Member;
import org.ourlet.access.PasswordResets;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.ResetNotForYou;
import org.ourlet.guide.ActorCategory;
import org.ourlet.organisation.Organisations;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.people.web.PersonView.Invited;
import org.ourlet.shared.NotFound;
import org.ourlet.shared.Refusal;
import org.ourlet.webshell.Pages;
import org.ourlet.webshell.PublicAddress;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One person: particulars, categories, invitation. */
@Controller
class PersonPage {

    private static final String TEMPLATE = "people/person";

    private final Pages pages;
    private final People people;
    private final Organisations organisations;
    private final PublicAddress address;
    private final PasswordResets resets;
    private final MailDelivery mail;

    PersonPage(
            Pages pages,
            People people,
            Organisations organisations,
            PublicAddress address,
            PasswordResets resets,
            MailDelivery mail) {
        this.pages = pages;
        this.people = people;
        this.organisations = organisations;
        this.address = address;
        this.resets = resets;
        this.mail = mail;
    }

    @GetMapping("/organisations/{organisation}/people/new")
    @Requires(Permission.EDIT_ALL)
    ModelAndView form(Member member, @RequestParam Optional<ActorCategory> category) {
        return pages.page(TEMPLATE, PersonView.ofNew(PersonForm.EMPTY, Map.of(), category));
    }

    @PostMapping("/organisations/{organisation}/people")
    @Requires(Permission.EDIT_ALL)
    ModelAndView add(Member member, PersonForm form, @RequestParam Optional<ActorCategory> category) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.page(TEMPLATE, PersonView.ofNew(form, problems, category), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Person person = people.add(member.actor(), member.organisation(), form.particulars());
        return category.flatMap(
                        asked -> people.assign(member.actor(), member.organisation(), person.id(), asked, false))
                .map(refusal -> refused(member, person.id(), refusal))
                .orElseGet(() -> Pages.seeOther(path(member, person.id())));
    }

    @GetMapping("/organisations/{organisation}/people/{person}")
    @Requires(Permission.READ_ALL)
    ModelAndView person(Member member, @PathVariable String person) {
        return pages.page(TEMPLATE, view(member, person, "", Invited.NOT));
    }

    @PostMapping("/organisations/{organisation}/people/{person}")
    @Requires(Permission.EDIT_ALL)
    ModelAndView change(Member member, @PathVariable String person, PersonForm form) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            PersonView view = view(member, person, "", Invited.NOT).with(form, problems);
            return pages.page(TEMPLATE, view, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        people.change(member.actor(), member.organisation(), person, form.particulars(), form.version());
        return Pages.seeOther(member.path("/people"));
    }

    @PostMapping("/organisations/{organisation}/people/{person}/assignments")
    @Requires(Permission.EDIT_ALL)
    ModelAndView assign(
            Member member,
            @PathVariable String person,
            @RequestParam ActorCategory category,
            @RequestParam(defaultValue = "false") boolean deputy) {
        return people.assign(member.actor(), member.organisation(), person, category, deputy)
                .map(refusal -> refused(member, person, refusal))
                .orElseGet(() -> Pages.seeOther(path(member, person)));
    }

    @PostMapping("/organisations/{organisation}/people/{person}/assignments/{category}/withdrawal")
    @Requires(Permission.EDIT_ALL)
    ModelAndView withdraw(Member member, @PathVariable String person, @PathVariable ActorCategory category) {
        return people.withdraw(member.actor(), member.organisation(), person, category)
                .map(refusal -> refused(member, person, refusal))
                .orElseGet(() -> Pages.seeOther(path(member, person)));
    }

    /** Shows the link in the answer itself, because it is not kept and cannot be shown again. */
    @PostMapping("/organisations/{organisation}/people/{person}/invitation")
    @Requires(Permission.EDIT_ALL)
    ModelAndView invite(Member member, @PathVariable String person) {
        String secret = people.invite(member.actor(), organisations.get(member.organisation()), person);
        return pages.page(
                TEMPLATE, view(member, person, "", new Invited(address.of("/invitations/" + secret), mail.open())));
    }

    /** Shows the link in the answer itself, for the same reason. */
    @PostMapping("/organisations/{organisation}/people/{person}/password-reset")
    @Requires(Permission.EDIT_ALL)
    @FreshSignIn
    ModelAndView resetPassword(Member member, @PathVariable String person) {
        Person found = people.get(member.organisation(), person);
        String account = found.account();
        if (account == null) {
            throw new NotFound();
        }
        if (!resets.mayByAccountable(member, account)) {
            return refused(member, person, new ResetNotForYou());
        }
        String secret = resets.byAccountable(member, account).secret();
        return pages.page(
                "people/reset-link",
                new ResetLinkView(
                        found.name(), address.of("/password-resets/" + secret), path(member, person), mail.open()));
    }

    private ModelAndView refused(Member member, String person, Refusal refusal) {
        String sentence = pages.texts().text(refusal);
        return pages.page(TEMPLATE, view(member, person, sentence, Invited.NOT), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PersonView view(Member member, String id, String refusal, Invited invited) {
        Team team = people.team(member.organisation());
        Person person = team.find(id).orElseThrow(NotFound::new);
        return new PersonView(
                id,
                PersonForm.of(person),
                Map.of(),
                team.assignmentsOf(person),
                PersonView.standing(person),
                "",
                refusal,
                invited);
    }

    private static String path(Member member, String person) {
        return member.path("/people/" + person);
    }
}

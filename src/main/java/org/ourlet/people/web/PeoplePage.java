// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.util.Arrays;
import java.util.List;
import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.guide.ActorCategory;
import org.ourlet.people.People;
import org.ourlet.people.Person;
import org.ourlet.people.Team;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everybody who takes part, by category. */
@Controller
class PeoplePage {

    private final Pages pages;
    private final People people;

    PeoplePage(Pages pages, People people) {
        this.pages = pages;
        this.people = people;
    }

    @GetMapping("/organisations/{organisation}/people")
    @Requires(Permission.READ_ALL)
    ModelAndView people(Member member) {
        return pages.page("people/people", view(people.team(member.organisation())));
    }

    private static PeopleView view(Team team) {
        List<Person> withoutRole = team.persons().stream()
                .filter(person -> team.assignmentsOf(person).isEmpty())
                .toList();
        return new PeopleView(
                team.persons().size(),
                Arrays.stream(ActorCategory.values())
                        .map(category -> column(team, category))
                        .toList(),
                withoutRole,
                team.incompatibilities());
    }

    private static PeopleView.Column column(Team team, ActorCategory category) {
        List<PeopleView.Holder> holders = team.holders(category).stream()
                .map(person -> new PeopleView.Holder(person, isDeputy(team, person, category)))
                .toList();
        boolean deputyMatters = category == ActorCategory.ISMS_ACCOUNTABLE || category == ActorCategory.TOP_MANAGEMENT;
        return new PeopleView.Column(
                category,
                holders,
                team.holder(category).isEmpty(),
                deputyMatters && team.deputy(category).isEmpty());
    }

    private static boolean isDeputy(Team team, Person person, ActorCategory category) {
        return team.assignmentsOf(person).stream().anyMatch(each -> each.category() == category && each.deputy());
    }
}

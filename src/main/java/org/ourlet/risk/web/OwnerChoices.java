// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ourlet.people.Team;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** Whom one can name as an owner: the people of the organisation, and whoever was named in words. */
final class OwnerChoices {

    /** Stands for the name that was given in words. */
    static final String AS_NAMED = "as-named";

    private OwnerChoices() {}

    static List<Choice> of(Team team, Owner now, Texts texts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text("risk.owner.nobody"), !now.named()));
        if (now.named() && now.person() == null) {
            choices.add(Choice.of(AS_NAMED, texts.text("risk.owner.as-named", now.name()), true));
        }
        team.persons().forEach(person -> choices.add(Choice.of(person.id(), person.name(), now.is(person.id()))));
        return choices;
    }

    /** What stands beside the field when nobody of that key is there. */
    static Map<String, String> problem(Team team, String chosen) {
        boolean known =
                chosen.isEmpty() || chosen.equals(AS_NAMED) || team.find(chosen).isPresent();
        return known ? Map.of() : Map.of("owner", "people.person.unknown");
    }

    /** @param chosen value of one of the choices */
    static Owner chosen(Team team, String chosen, Owner now) {
        return chosen.equals(AS_NAMED) ? now : new Owners(team).person(chosen);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourlet.people.Team;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.Texts;

/** What select boxes and radio buttons of the module offer. */
final class Choices {

    private Choices() {}

    /** Everybody, with nobody first. */
    static List<Choice> people(Team team, Texts texts, String chosen) {
        List<Choice> people = new ArrayList<>();
        people.add(Choice.of("", texts.text("controls.nobody"), chosen.isEmpty()));
        team.persons()
                .forEach(person -> people.add(
                        Choice.of(person.id(), person.name(), person.id().equals(chosen))));
        return people;
    }

    /** The constants of an enum; what they are called stands under the beginning of the key and their name. */
    static <E extends Enum<E>> List<Choice> constants(E[] constants, Texts texts, String keys, String chosen) {
        return Arrays.stream(constants)
                .map(each -> Choice.of(
                        each.name(), texts.text(keys + each.name()), each.name().equals(chosen)))
                .toList();
    }

    /** The same with a first choice that asks for nothing. */
    static <E extends Enum<E>> List<Choice> filter(
            E[] constants, Texts texts, String keys, String chosen, String anyKey) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", texts.text(anyKey), chosen.isEmpty()));
        choices.addAll(constants(constants, texts, keys, chosen));
        return choices;
    }
}

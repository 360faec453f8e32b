// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.web;

import java.util.List;
import org.ourlet.controls.Control;
import org.ourlet.controls.TreatedRisk;
import org.ourlet.people.Person;
import org.ourlet.people.Team;

/**
 * The organisation's own controls.
 *
 * @param adoptable how many controls the treatments of risks name that are not in the list
 * @param gaps risks to reduce without a requirement or without a control
 */
public record ControlsView(List<Control> controls, List<TreatedRisk> gaps, int adoptable, Team team) {

    public List<Control> counting() {
        return controls.stream().filter(control -> !control.withdrawn()).toList();
    }

    public List<Control> withdrawn() {
        return controls.stream().filter(Control::withdrawn).toList();
    }

    /** Empty when nobody looks after it. */
    public String owner(Control control) {
        String owner = control.work().owner();
        return owner == null ? "" : team.find(owner).map(Person::name).orElse("");
    }
}

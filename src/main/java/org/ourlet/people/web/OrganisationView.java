// SPDX-License-Identifier: Apache-2.0
package org.ourlet.people.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The form of a new organisation; problems are message keys by field. */
public record OrganisationView(OrganisationForm form, Map<String, String> problems, List<String> zones) {

    static OrganisationView of(OrganisationForm form, Map<String, String> problems) {
        return new OrganisationView(form, problems, List.copyOf(new TreeSet<>(ZoneId.getAvailableZoneIds())));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.util.Map;
import org.ourlet.organisation.FactKey;
import org.ourlet.people.People;
import org.ourlet.people.Person;

/** What the fictional organisations say about themselves. */
final class DemoFacts {

    static final Map<FactKey, String> PROOFBOX = Map.ofEntries(
            Map.entry(FactKey.SECTOR, "it-digital"),
            Map.entry(FactKey.ACTIVITY, "digital proofs and time stamps for documents"),
            Map.entry(FactKey.SIZE, "14"),
            Map.entry(FactKey.PLACES, "cloud laptops provider"),
            Map.entry(FactKey.WORST_LOSS, "wrong known-to-others stopped"),
            Map.entry(FactKey.ASKED_BY, "customer law"),
            Map.entry(FactKey.IT_IN_CHARGE, "somebody-inside"));

    static final Map<FactKey, String> BREWERY = Map.ofEntries(
            Map.entry(FactKey.SECTOR, "manufacturing"),
            Map.entry(FactKey.ACTIVITY, "une brasserie artisanale"),
            Map.entry(FactKey.SIZE, "12"),
            Map.entry(FactKey.PLACES, "laptops paper cloud"),
            Map.entry(FactKey.WORST_LOSS, "stopped lost"),
            Map.entry(FactKey.ASKED_BY, "insurer ourselves"),
            Map.entry(FactKey.IT_IN_CHARGE, "provider"));

    static final Map<FactKey, String> TAX_OFFICE = Map.ofEntries(
            Map.entry(FactKey.SECTOR, "accounting-legal"),
            Map.entry(FactKey.ACTIVITY, "Steuerberatung für kleine Betriebe"),
            Map.entry(FactKey.SIZE, "6"),
            Map.entry(FactKey.PLACES, "own-server paper"),
            Map.entry(FactKey.WORST_LOSS, "known-to-others"),
            Map.entry(FactKey.ASKED_BY, "law"),
            Map.entry(FactKey.IT_IN_CHARGE, "provider"));

    private DemoFacts() {}

    static People.Particulars particulars(String name, String title, boolean external) {
        return new People.Particulars(name, new Person.Contact("", title), external, null);
    }
}

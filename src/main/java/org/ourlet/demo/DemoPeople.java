// SPDX-License-Identifier: Apache-2.0
package org.ourlet.demo;

import java.util.List;
import org.ourlet.guide.ActorCategory;

/** The fourteen people of Proofbox. All are invented. */
final class DemoPeople {

    /** The same for all accounts: everybody may read it on the console. */
    static final String PASSWORD = "ourlet-demo-2027";

    private DemoPeople() {}

    /** @param signsIn has an account, so that a visitor can be this person */
    record Somebody(
            String name, String title, ActorCategory category, int halfDays, boolean external, boolean signsIn) {

        String email() {
            String[] words = name.toLowerCase(java.util.Locale.ROOT).split(" ");
            return words[0] + "@proofbox.example";
        }
    }

    static final List<Somebody> PROOFBOX = List.of(
            new Somebody("Paula Reuter", "Managing director", ActorCategory.TOP_MANAGEMENT, 2, false, true),
            new Somebody("Marta Lopes", "Head of administration", ActorCategory.ISMS_ACCOUNTABLE, 8, false, true),
            new Somebody("Jonas Thill", "Head of development", ActorCategory.OPERATIONAL_MANAGEMENT, 4, false, true),
            new Somebody("Nadia Benali", "Head of product", ActorCategory.OPERATIONAL_MANAGEMENT, 3, false, true),
            new Somebody("Anna Diederich", "Head of operations", ActorCategory.OPERATIONAL_MANAGEMENT, 4, false, false),
            new Somebody("Sofie Jansen", "Developer", ActorCategory.EMPLOYEE, 1, false, true),
            new Somebody("Karim Haddad", "Developer", ActorCategory.EMPLOYEE, 1, false, true),
            new Somebody("Lea Schmit", "System administrator", ActorCategory.EMPLOYEE, 2, false, false),
            new Somebody("David Pereira", "Customer support", ActorCategory.EMPLOYEE, 1, false, false),
            new Somebody("Eva Klein", "Customer support", ActorCategory.EMPLOYEE, 1, false, false),
            new Somebody("Luc Faber", "Accounting", ActorCategory.EMPLOYEE, 1, false, false),
            new Somebody("Mia Hoffmann", "Sales", ActorCategory.EMPLOYEE, 1, false, false),
            new Somebody("Noah Muller", "Apprentice", ActorCategory.EMPLOYEE, 1, false, false),
            new Somebody("Tom Wagner", "Network contractor", ActorCategory.EMPLOYEE, 1, true, false));
}

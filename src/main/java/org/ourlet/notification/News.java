// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.util.List;
import org.ourlet.shared.Localized;
import org.ourlet.shared.OrganisationId;

/**
 * Event: something that certain persons should hear of. Published by façades inside their transaction, beside the change.
 *
 * @param sentence key of what is said; its parameters are the name of the subject and of whoever did it. With
 *     {@code .untitled} behind it: the same without the name of the subject, for mail
 * @param by name of whoever did it
 * @param once somebody hears of the same thing once; empty for what may come again
 * @param persons keys of whoever should hear of it; those without an account do not
 */
public record News(
        OrganisationId organisation, String sentence, Subject subject, String by, String once, List<String> persons) {

    /**
     * What it is about.
     *
     * @param path of the page where one can do something about it, below the pages of the organisation
     * @param confidential its name does not leave the program
     */
    public record Subject(Localized<String> name, String path, boolean confidential) {}

    public News {
        persons = List.copyOf(persons);
    }
}

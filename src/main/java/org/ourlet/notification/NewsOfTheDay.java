// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import java.time.LocalDate;
import java.util.List;
import org.ourlet.organisation.Organisation;

/** A module that has something to say because of the date. Implemented by it; a constant number of statements. */
public interface NewsOfTheDay {

    /** Each with a key by which nobody hears of it twice. */
    List<News> on(Organisation organisation, LocalDate today);
}

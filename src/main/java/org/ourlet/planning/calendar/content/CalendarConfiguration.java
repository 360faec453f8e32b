// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.calendar.content;

import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.Guide;
import org.ourlet.planning.calendar.CalendarRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the rules of the calendar available. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    CalendarRules calendarRules(ContentFolder folder, Guide guide) {
        return CalendarFile.load(folder, guide);
    }
}

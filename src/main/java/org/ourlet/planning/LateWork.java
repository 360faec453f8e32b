// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ourlet.guide.Activity;
import org.ourlet.notification.News;
import org.ourlet.notification.NewsOfTheDay;
import org.ourlet.organisation.Organisation;
import org.ourlet.people.Person;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells people once of each piece of their work whose date has passed. */
@Component
class LateWork implements NewsOfTheDay {

    private static final String NEWS = "planning.news.";

    private final Planning planning;
    private final ObjectProvider<OverdueWork> overdue;

    LateWork(Planning planning, ObjectProvider<OverdueWork> overdue) {
        this.planning = planning;
        this.overdue = overdue;
    }

    @Override
    public List<News> on(Organisation organisation, LocalDate today) {
        Stream<News> activities = planning.planOf(organisation.id()).stream()
                .flatMap(plan -> plan.activities().stream())
                .filter(activity -> activity.isOverdueOn(today) && activity.responsible() != null)
                .map(activity -> late(organisation, activity));
        Stream<News> other = overdue.orderedStream()
                .flatMap(source -> source.overdueIn(organisation.id(), today).stream())
                .map(item -> late(organisation, item));
        return Stream.concat(activities, other).toList();
    }

    private static News late(Organisation organisation, ActivityState state) {
        Person responsible = Objects.requireNonNull(state.responsible());
        String path = "/activities/" + state.code();
        return news(
                organisation,
                new News.Subject(name(state.activity()), path, false),
                Objects.requireNonNull(state.due()),
                responsible.id());
    }

    /** What people wrote themselves may say more than a mail should. */
    private static News late(Organisation organisation, OverdueWork.Item item) {
        return news(
                organisation,
                new News.Subject(Localized.english(item.title()), item.path(), true),
                item.due(),
                item.person());
    }

    private static News news(Organisation organisation, News.Subject subject, LocalDate due, String person) {
        return new News(
                organisation.id(), NEWS + "late", subject, "", "late:" + subject.path() + ":" + due, List.of(person));
    }

    private static Localized<String> name(Activity activity) {
        Map<Language, String> names = new HashMap<>();
        for (Language language : Language.values()) {
            if (activity.languageOfText(language) == language) {
                names.put(language, activity.text(language).name());
            }
        }
        return new Localized<>(names);
    }
}

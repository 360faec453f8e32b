// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.web;

import java.time.LocalDate;
import java.util.Optional;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.WorkProduct;
import org.ourlet.planning.Blocker;
import org.ourlet.planning.NextAction;
import org.ourlet.webshell.Page;

/** How plans are put into words. */
public final class Words {

    private static final int HOUR = 60;

    private Words() {}

    /** The one sentence why something comes next. */
    public static String reason(Page page, NextAction.Reason reason) {
        Object[] parameters = reason.parameters().stream()
                .map(parameter -> parameter instanceof LocalDate day ? page.date(day) : parameter)
                .toArray();
        return page.text("planning.reason." + reason.term().name(), parameters);
    }

    /** Such as 25 min, 3 h, 1 h 40 min. */
    public static String duration(Page page, int minutes) {
        if (minutes < HOUR) {
            return page.text("planning.duration.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? page.text("planning.duration.hours", minutes / HOUR)
                : page.text("planning.duration.both", minutes / HOUR, minutes % HOUR);
    }

    /** A link to an activity or to a work product, by its name. */
    public static Link link(Page page, Guide guide, Blocker blocker) {
        return blocker.kind() == Blocker.Kind.ACTIVITY
                ? link(page, guide.activity(blocker.code()))
                : link(page, guide.workProduct(blocker.code()));
    }

    public static Link link(Page page, Activity activity) {
        return new Link(
                page.at("/activities/" + activity.code()),
                activity.text(page.language()).name(),
                lang(page, activity));
    }

    public static Link link(Page page, WorkProduct product) {
        boolean same = product.names().languageFor(page.language()) == page.language();
        String lang = same ? "" : product.names().languageFor(page.language()).code();
        return new Link(page.at("/documents/" + product.id()), product.name(page.language()), lang);
    }

    /** The language code of an activity's texts when it differs from that of the page, else empty. */
    public static String lang(Page page, Activity activity) {
        return Optional.of(activity.languageOfText(page.language()))
                .filter(language -> language != page.language())
                .map(language -> language.code())
                .orElse("");
    }
}

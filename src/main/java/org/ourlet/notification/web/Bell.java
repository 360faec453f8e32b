// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.notification.Notifications;
import org.ourlet.webshell.Notice;
import org.ourlet.webshell.NoticeSource;
import org.ourlet.webshell.Visitor;
import org.springframework.stereotype.Component;

/** How many notifications are new, beside the bell of every page. */
@Component
class Bell implements NoticeSource {

    private final Notifications notifications;

    Bell(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<Notice> noticesFor(Visitor visitor) {
        Visitor.@Nullable Organisation organisation = visitor.organisation();
        if (organisation == null) {
            return List.of();
        }
        int fresh = notifications.fresh(organisation.id(), organisation.person());
        return List.of(new Notice(
                Notice.Kind.BELL, "notification.bell", List.of(fresh), organisation.path("/notifications"), null));
    }
}

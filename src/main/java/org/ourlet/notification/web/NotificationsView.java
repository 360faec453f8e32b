// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import java.util.List;
import org.ourlet.notification.Notification;

/**
 * What somebody was told.
 *
 * @param mailLeaves whether a mail server is set
 */
public record NotificationsView(List<Notification> all, boolean mailLeaves, boolean mailWanted) {

    public NotificationsView {
        all = List.copyOf(all);
    }

    public boolean anyFresh() {
        return all.stream().anyMatch(Notification::fresh);
    }
}

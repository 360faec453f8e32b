// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import org.ourlet.access.Member;
import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.notification.Notifications;
import org.ourlet.notification.Outbox;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody was told in an organisation. Opening it leads to where something can be done, and marks it as read. */
@Controller
@RequestMapping("/organisations/{organisation}/notifications")
class NotificationsPage {

    private final Pages pages;
    private final Notifications notifications;
    private final Outbox outbox;

    NotificationsPage(Pages pages, Notifications notifications, Outbox outbox) {
        this.pages = pages;
        this.notifications = notifications;
        this.outbox = outbox;
    }

    @GetMapping
    @Requires(Permission.TAKE_PART)
    ModelAndView show(Member member) {
        return pages.page(
                "notification/notifications",
                new NotificationsView(
                        notifications.of(member.organisation(), member.person()),
                        outbox.open(),
                        notifications.mailWanted(member.organisation(), member.person())));
    }

    @PostMapping("/{notification}/opening")
    @Requires(Permission.TAKE_PART)
    ModelAndView open(Member member, @PathVariable String notification) {
        return Pages.seeOther(member.path(notifications
                .open(member.organisation(), member.person(), notification)
                .path()));
    }

    @PostMapping("/reading")
    @Requires(Permission.TAKE_PART)
    ModelAndView markAllRead(Member member) {
        notifications.markAllRead(member.organisation(), member.person());
        return back(member);
    }

    @PostMapping("/mail")
    @Requires(Permission.TAKE_PART)
    ModelAndView chooseMail(Member member, @RequestParam(defaultValue = "false") boolean wanted) {
        notifications.chooseMail(member.organisation(), member.person(), wanted);
        return back(member);
    }

    private static ModelAndView back(Member member) {
        return Pages.seeOther(member.path("/notifications"));
    }
}

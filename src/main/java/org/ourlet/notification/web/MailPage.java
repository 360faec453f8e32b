// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.web;

import org.ourlet.access.Permission;
import org.ourlet.access.Requires;
import org.ourlet.access.SignedIn;
import org.ourlet.notification.MailRound;
import org.ourlet.notification.MailWriter;
import org.ourlet.notification.Outbox;
import org.ourlet.shared.NotFound;
import org.ourlet.webshell.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Mail of the installation: whether it leaves, what waits, and a mail to try. */
@Controller
class MailPage {

    private final Pages pages;
    private final Outbox outbox;
    private final MailWriter writer;
    private final MailRound round;

    MailPage(Pages pages, Outbox outbox, MailWriter writer, MailRound round) {
        this.pages = pages;
        this.outbox = outbox;
        this.writer = writer;
        this.round = round;
    }

    @GetMapping("/operation/mail")
    @Requires(Permission.OPERATE)
    ModelAndView show(SignedIn signedIn) {
        return pages.page(
                "notification/mail",
                new MailView(outbox.destination(), signedIn.account().email(), outbox.counts(), round.resting()));
    }

    /** It waits like any other mail, so that the page does not wait for the mail server. */
    @PostMapping("/operation/mail/test")
    @Requires(Permission.OPERATE)
    ModelAndView test(SignedIn signedIn) {
        if (!outbox.open()) {
            throw new NotFound();
        }
        outbox.put(writer.test(signedIn.account()));
        return Pages.seeOther("/operation/mail");
    }
}

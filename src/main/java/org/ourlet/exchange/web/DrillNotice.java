// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import org.ourlet.exchange.Backups;
import org.ourlet.webshell.Notice;
import org.ourlet.webshell.NoticeSource;
import org.ourlet.webshell.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reminds the operator, outside of any organisation, that a restore wants to be tried. */
@Component
class DrillNotice implements NoticeSource {

    private final Backups backups;
    private final boolean demo;

    DrillNotice(Backups backups, @Value("${ourlet.demo:false}") boolean demo) {
        this.backups = backups;
        this.demo = demo;
    }

    @Override
    public List<Notice> noticesFor(Visitor visitor) {
        Visitor.Account account = visitor.account();
        boolean operates = account != null && account.operator() && visitor.organisation() == null;
        return !demo && operates && backups.drillIsDue() ? List.of(notice()) : List.of();
    }

    private static Notice notice() {
        return new Notice(
                Notice.Kind.WARNING, "exchange.drill.due", List.of(), "/operation/backups", "exchange.drill.due-link");
    }
}

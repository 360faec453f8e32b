// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import org.ourlet.access.LinkToSend;
import org.ourlet.organisation.Organisations;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends links of invitations and for new passwords to whom they are meant for, in the transaction that makes them. */
@Component
class LinksByMail {

    private final Outbox outbox;
    private final MailWriter writer;
    private final Organisations organisations;

    LinksByMail(Outbox outbox, MailWriter writer, Organisations organisations) {
        this.outbox = outbox;
        this.writer = writer;
        this.organisations = organisations;
    }

    @EventListener
    void send(LinkToSend link) {
        if (outbox.open() && !link.email().isEmpty()) {
            outbox.put(writer.link(link, language(link)));
        }
    }

    private Language language(LinkToSend link) {
        if (link.language() != null) {
            return link.language();
        }
        OrganisationId organisation = link.organisation();
        return organisation == null
                ? Language.EN
                : organisations.get(organisation).documentLanguage();
    }
}

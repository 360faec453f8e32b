// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

import org.ourlet.access.Account;
import org.ourlet.access.LinkToSend;
import org.ourlet.organisation.Organisation;
import org.ourlet.shared.Language;

/** Finds the words of a mail, in the language of whoever receives it. Never what a document says. */
public interface MailWriter {

    Mail news(News news, Organisation organisation, Account receiver);

    Mail link(LinkToSend link, Language language);

    /** A mail that only shows that mail arrives. */
    Mail test(Account receiver);
}

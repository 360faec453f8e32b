// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.mail;

import org.ourlet.access.Account;
import org.ourlet.access.LinkToSend;
import org.ourlet.notification.Mail;
import org.ourlet.notification.MailWriter;
import org.ourlet.notification.News;
import org.ourlet.organisation.Organisation;
import org.ourlet.shared.Language;
import org.ourlet.webshell.PublicAddress;
import org.ourlet.webshell.Texts;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** The words of a mail: what happened, where to go, where it comes from. */
@Component
class MailTexts implements MailWriter {

    private final TextsByLanguage languages;
    private final PublicAddress address;

    MailTexts(TextsByLanguage languages, PublicAddress address) {
        this.languages = languages;
        this.address = address;
    }

    @Override
    public Mail news(News news, Organisation organisation, Account receiver) {
        Texts texts = languages.in(receiver.language());
        News.Subject subject = news.subject();
        String sentence = texts.text(
                subject.confidential() ? news.sentence() + ".untitled" : news.sentence(),
                subject.confidential() ? "" : subject.name().in(texts.language()),
                news.by());
        String place = address.of("/organisations/" + organisation.slug());
        return new Mail(
                receiver.email(),
                organisation.name() + ": " + sentence,
                letter(
                        texts,
                        receiver.name(),
                        sentence,
                        place + subject.path(),
                        texts.text("notification.mail.foot", organisation.name(), place + "/notifications")));
    }

    @Override
    public Mail link(LinkToSend link, Language language) {
        Texts texts = languages.in(language);
        String what = "notification.mail." + link.kind().name();
        return new Mail(
                link.email(),
                texts.text(what + ".subject", link.about()),
                letter(
                        texts,
                        link.name(),
                        texts.text(what, link.about()),
                        address.of(link.path()),
                        texts.text("notification.mail.link-foot")));
    }

    @Override
    public Mail test(Account receiver) {
        Texts texts = languages.in(receiver.language());
        return new Mail(
                receiver.email(),
                texts.text("notification.mail.test.subject"),
                letter(
                        texts,
                        receiver.name(),
                        texts.text("notification.mail.test"),
                        address.of("/operation/mail"),
                        texts.text("notification.mail.link-foot")));
    }

    private static String letter(Texts texts, String name, String sentence, String link, String foot) {
        return String.join(
                "\n\n", texts.text("notification.mail.greeting", name), sentence, link, "-- \n" + foot + "\n");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.ourlet.notification.Mail;
import org.ourlet.notification.MailCarrier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Speaks SMTP. The way to the server is encrypted unless the operator says otherwise. */
final class SmtpCarrier implements MailCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final String PATIENCE_MILLISECONDS = "15000";

    private final SmtpSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    SmtpCarrier(SmtpSettings settings) {
        this.settings = settings;
        boolean tls = settings.security() == SmtpSettings.Security.TLS;
        String protocol = tls ? "smtps" : "smtp";
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setProtocol(protocol);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties("mail." + protocol));
    }

    private Properties properties(String prefix) {
        String starttls = Boolean.toString(settings.security() == SmtpSettings.Security.STARTTLS);
        Properties properties = new Properties();
        properties.setProperty(
                prefix + ".auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty(prefix + ".starttls.enable", starttls);
        properties.setProperty(prefix + ".starttls.required", starttls);
        properties.setProperty(prefix + ".ssl.checkserveridentity", "true");
        properties.setProperty(prefix + ".connectiontimeout", PATIENCE_MILLISECONDS);
        properties.setProperty(prefix + ".timeout", PATIENCE_MILLISECONDS);
        properties.setProperty(prefix + ".writetimeout", PATIENCE_MILLISECONDS);
        return properties;
    }

    @Override
    public boolean open() {
        return settings.set();
    }

    @Override
    public String description() {
        return settings.set() ? settings.host() + ":" + settings.port() : "";
    }

    @Override
    public Outcome carry(String id, Mail mail) {
        try {
            sender.send(message(id, mail));
            return Outcome.SENT;
        } catch (AddressException unusable) {
            LOG.warn("The mail {} has an address that cannot be used", id);
            return Outcome.REFUSED;
        } catch (MailSendException failure) {
            LOG.warn("The mail {} did not leave: {}", id, reason(failure));
            return refused(failure) ? Outcome.REFUSED : Outcome.UNREACHABLE;
        } catch (MailException | MessagingException failure) {
            LOG.warn("The mail server {} was of no help: {}", description(), reason(failure));
            return Outcome.UNREACHABLE;
        }
    }

    /** The server answered, and said no to this mail. */
    private static boolean refused(MailSendException failure) {
        for (Exception each : failure.getMessageExceptions()) {
            if (each instanceof SendFailedException) {
                return true;
            }
        }
        return false;
    }

    /** Its kind alone: what the server says may repeat an address. */
    private static String reason(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private MimeMessage message(String id, Mail mail) throws MessagingException {
        MimeMessage message = new Named(sender.getSession(), "<" + id + "@" + settings.domain() + ">");
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        return message;
    }

    /** A message that keeps its name through every attempt. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}

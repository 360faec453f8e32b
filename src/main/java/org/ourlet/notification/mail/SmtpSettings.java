// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.mail;

import java.util.Arrays;
import java.util.Locale;
import org.ourlet.shared.CannotStart;

/**
 * How the mail server is reached.
 *
 * @param host empty when no mail server is set
 * @param user empty when the server asks for none
 * @param from address of the sender
 */
record SmtpSettings(String host, int port, String user, String password, String from, Security security) {

    private static final int HIGHEST_PORT = 65535;

    /** What protects the way to the server. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    static final SmtpSettings NOT_SET = new SmtpSettings("", 0, "", "", "", Security.STARTTLS);

    static SmtpSettings of(String host, String port, String user, String password, String from, String security) {
        return host.isBlank()
                ? NOT_SET
                : new SmtpSettings(host.strip(), port(port), user, password, sender(from), security(security));
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw new CannotStart(
                    "OURLET_SMTP_PORT is \"" + text + "\". Set it to the port of the mail server, such as 587.");
        }
        return port;
    }

    private static String sender(String from) {
        if (!from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new CannotStart("OURLET_SMTP_FROM is \"" + from
                    + "\". Set it to the address that mail comes from, such as ourlet@example.org.");
        }
        return from;
    }

    private static Security security(String text) {
        return Arrays.stream(Security.values())
                .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart("OURLET_SMTP_SECURITY is \"" + text + "\". Set it to starttls, tls or none."));
    }

    boolean set() {
        return !host.isEmpty();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification;

/** Hands mail to the mail server. */
public interface MailCarrier {

    /** How a mail fared. */
    enum Outcome {
        SENT,
        /** The server was not reached, or refuses everything: it is asked again later, for all mail. */
        UNREACHABLE,
        /** The server refuses this mail. */
        REFUSED
    }

    /** Whether a mail server is set. */
    boolean open();

    /** Where mail goes, for whoever runs the installation; no password. */
    String description();

    /** @param id the same for each attempt, so that a mail that arrives twice can be told */
    Outcome carry(String id, Mail mail);
}

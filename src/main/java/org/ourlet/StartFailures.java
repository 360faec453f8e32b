// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.ourlet.guide.BrokenContent;
import org.ourlet.shared.CannotStart;
import org.springframework.boot.web.server.PortInUseException;

/** Says in a sentence why Spring did not start; a defect of the program keeps its stack trace. */
final class StartFailures {

    private StartFailures() {}

    static CannotStart explain(Throwable failure, Map<String, String> environment) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException inUse) {
                return new CannotStart("Port " + inUse.getPort()
                        + " is in use by another program. Stop that one, or set OURLET_PORT to another port.");
            }
            if (cause instanceof BrokenContent broken) {
                return new CannotStart("The content folder has problems:\n" + broken.getMessage());
            }
            if (cause instanceof FlywayException migration) {
                return new CannotStart(migrationSentence(String.valueOf(migration.getMessage())));
            }
            if (cause instanceof CannotStart known) {
                return known;
            }
        }
        return new CannotStart("An unexpected failure stopped it:\n" + stackTrace(failure));
    }

    private static String migrationSentence(String message) {
        if (message.contains("not resolved locally")) {
            return "The data was written by a newer release of Ourlet. Start that release, or restore a backup made by"
                    + " this one. Nothing was changed.";
        }
        return "The data could not be brought to the form that this release needs, so it was left as it is. " + message;
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}

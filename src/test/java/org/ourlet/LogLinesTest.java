// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LogLinesTest {

    @Test
    void whatSomebodyTypedNeverBeginsALineOfItsOwn() throws IOException {
        String line = written("refused: Marta\r\n08:00:00 ERROR all is lost\n\nreally");

        assertThat(line.lines()).hasSize(1);
        assertThat(line).contains("refused: Marta 08:00:00 ERROR all is lost really");
    }

    private static String written(String message) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = LogLinesTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
        return layout.doLayout(
                new LoggingEvent("test", context.getLogger("org.ourlet"), Level.ERROR, message, null, null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ourlet.shared.CannotStart;

class SmtpSettingsTest {

    @Test
    void isNotSetWithoutAHost() {
        assertThat(SmtpSettings.of(" ", "x", "", "", "", "x").set()).isFalse();
    }

    @Test
    void encryptsUnlessToldOtherwise() {
        SmtpSettings settings = SmtpSettings.of("mail.example", "587", "", "", "ourlet@example.org", "starttls");

        assertThat(settings.security()).isEqualTo(SmtpSettings.Security.STARTTLS);
        assertThat(settings.domain()).isEqualTo("example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "0, ourlet@example.org, tls, OURLET_SMTP_PORT",
        "65536, ourlet@example.org, tls, OURLET_SMTP_PORT",
        "smtp, ourlet@example.org, tls, OURLET_SMTP_PORT",
        "587, '', tls, OURLET_SMTP_FROM",
        "587, Ourlet <ourlet@example.org>, tls, OURLET_SMTP_FROM",
        "587, ourlet@example.org, ssl, OURLET_SMTP_SECURITY"
    })
    void saysAtStartWhatIsWrong(String port, String from, String security, String setting) {
        assertThatThrownBy(() -> SmtpSettings.of("mail.example", port, "", "", from, security))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(setting);
    }
}

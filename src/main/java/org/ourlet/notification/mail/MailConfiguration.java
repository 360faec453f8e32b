// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.mail;

import org.ourlet.notification.MailCarrier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the mail server, as the settings say. */
@Configuration
class MailConfiguration {

    @Bean
    MailCarrier mailCarrier(
            @Value("${ourlet.smtp.host:}") String host,
            @Value("${ourlet.smtp.port:587}") String port,
            @Value("${ourlet.smtp.user:}") String user,
            @Value("${ourlet.smtp.password:}") String password,
            @Value("${ourlet.smtp.from:}") String from,
            @Value("${ourlet.smtp.security:starttls}") String security) {
        return new SmtpCarrier(SmtpSettings.of(host, port, user, password, from, security));
    }
}

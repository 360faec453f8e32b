// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import java.nio.file.Path;
import org.ourlet.access.SettingStore;
import org.ourlet.access.factor.SealedBox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The box for secrets, with the key from its file. */
@Configuration(proxyBeanMethods = false)
class SecretKeyConfiguration {

    @Bean
    SealedBox sealedBox(
            @Value("${ourlet.data}") Path data,
            @Value("${ourlet.secret-key-file:}") String file,
            SettingStore settings) {
        Path path = file.isEmpty() ? data.resolve("keys").resolve("secret.key") : Path.of(file);
        return new SecretKeyFile(path, settings).box();
    }
}

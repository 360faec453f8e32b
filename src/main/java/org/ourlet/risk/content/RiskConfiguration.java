// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import org.ourlet.guide.ContentFolder;
import org.ourlet.risk.RiskMethods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the content of the risk assessment available. */
@Configuration(proxyBeanMethods = false)
class RiskConfiguration {

    @Bean
    RiskMethods riskMethods(ContentFolder folder) {
        return MethodLoader.load(folder);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning.content;

import org.ourlet.guide.ContentFolder;
import org.ourlet.planning.PlanningContent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the content of planning available. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    @Bean
    PlanningContent planningContent(ContentFolder folder) {
        return PlanningLoader.load(folder);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.content;

import org.ourlet.controls.ReferenceControls;
import org.ourlet.guide.ContentFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the reference controls available. */
@Configuration(proxyBeanMethods = false)
class ControlsConfiguration {

    @Bean
    ReferenceControls referenceControls(ContentFolder folder) {
        return ControlsLoader.load(folder);
    }
}

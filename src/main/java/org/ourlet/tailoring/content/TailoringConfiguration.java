// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.Tailoring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes tailoring available with the content of the guide. */
@Configuration(proxyBeanMethods = false)
class TailoringConfiguration {

    @Bean
    Tailoring tailoring(ContentFolder folder, Guide guide) {
        return TailoringLoader.load(folder, guide);
    }
}

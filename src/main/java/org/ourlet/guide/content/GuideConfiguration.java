// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.io.IOException;
import java.nio.file.Path;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.Guide;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the guide at start, from inside the program or from the folder that {@code ourlet.content} names. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    @Bean
    ContentFolder contentFolder(@Value("${ourlet.content:}") String folder, ObjectProvider<ContentHeadStart> headStart)
            throws IOException {
        if (!folder.isBlank()) {
            return ContentFolder.at(Path.of(folder));
        }
        ContentHeadStart ahead = headStart.getIfAvailable();
        return ahead == null ? ClassPathContent.read() : ahead.folder();
    }

    @Bean
    Guide guide(ContentFolder folder) {
        return ContentLoader.load(folder);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.content;

import org.ourlet.documents.DocumentTemplates;
import org.ourlet.documents.RetentionPeriods;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.Guide;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the document templates at start. */
@Configuration(proxyBeanMethods = false)
class DocumentsConfiguration {

    @Bean
    DocumentTemplates documentTemplates(ContentFolder folder, Guide guide) {
        return TemplateLoader.load(folder, guide);
    }

    @Bean
    RetentionPeriods retentionPeriods(ContentFolder folder) {
        return RetentionLoader.load(folder);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ourlet.guide.ContentFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that ships inside the program. */
final class ClassPathContent {

    private static final String ROOT = "classpath:content/";

    private ClassPathContent() {}

    static ContentFolder read() throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        int root = resolver.getResource(ROOT).getURL().toString().length();
        Map<String, Resource> files = new HashMap<>();
        for (Resource file : resolver.getResources(ROOT + "**/*.*")) {
            files.put(file.getURL().toString().substring(root), file);
        }
        return new ContentFolder(
                files.keySet(),
                false,
                path -> Objects.requireNonNull(files.get(path)).getContentAsString(StandardCharsets.UTF_8));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourlet.guide.ContentFolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that ships inside the program. */
final class ClassPathContent {

    private static final String ROOT = "content/";

    private ClassPathContent() {}

    static ContentFolder read() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:" + ROOT + "**/*.*");
        Map<String, Resource> files = Arrays.stream(found)
                .filter(Resource::isReadable)
                .collect(Collectors.toMap(ClassPathContent::path, Function.identity()));
        return new ContentFolder(
                files.keySet(),
                false,
                path -> Objects.requireNonNull(files.get(path)).getContentAsString(StandardCharsets.UTF_8));
    }

    private static String path(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

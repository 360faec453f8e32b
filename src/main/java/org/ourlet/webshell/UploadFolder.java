// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Where files of forms wait while their request lasts: beside the data, so that a large one is moved and not copied, and
 * never in a temporary folder that is made of memory.
 */
@Configuration(proxyBeanMethods = false)
class UploadFolder {

    @Bean
    MultipartConfigElement multipartConfig(
            @Value("${ourlet.data}") Path data, @Value("${ourlet.upload-megabytes:1024}") long most)
            throws IOException {
        Path folder = Files.createDirectories(data.resolve("uploads").toAbsolutePath());
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "upload_*")) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        long bytes = DataSize.ofMegabytes(most).toBytes();
        return new MultipartConfigElement(folder.toString(), bytes, bytes, 0);
    }
}

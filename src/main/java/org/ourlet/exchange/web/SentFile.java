// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.io.IOException;
import java.nio.file.Path;
import org.ourlet.exchange.IncomingFile;
import org.springframework.web.multipart.MultipartFile;

/** A file from a form. */
record SentFile(MultipartFile file) implements IncomingFile {

    @Override
    public String name() {
        String given = file.getOriginalFilename();
        return given == null ? "" : given;
    }

    @Override
    public void moveTo(Path place) throws IOException {
        file.transferTo(place);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of static files. They carry a hash of all files, so that a browser may keep them for a year. */
@Component
public class Assets {

    private static final List<String> FILES = List.of(
            "static/ourlet/ourlet.css",
            "static/ourlet/app.js",
            "static/ourlet/passkeys.js",
            "static/ourlet/icons.svg",
            "static/ourlet/logo.svg",
            "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
            "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private final String base;

    Assets() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String file : FILES) {
            try (InputStream content = new ClassPathResource(file).getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        base = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6) + "/";
    }

    /** The path below which all static files stand, with a slash at its end. */
    String base() {
        return base;
    }

    /** A file of our own, such as {@code logo.svg}. */
    public String own(String name) {
        return base + "ourlet/" + name;
    }

    public String tabler() {
        return base + "tabler__core/1.4.0/dist/css/tabler.min.css";
    }

    public String htmx() {
        return base + "htmx.org/2.0.10/dist/htmx.min.js";
    }
}

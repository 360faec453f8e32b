// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourlet.installation.Library;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CycloneDX file that the build puts into the program; missing where it was built without a network. */
@Component
public class BillOfMaterials {

    private static final String PLACE = "/META-INF/sbom/application.cdx.json";

    /** By name; empty when there is no file. */
    public List<Library> libraries() {
        try (InputStream file = BillOfMaterials.class.getResourceAsStream(PLACE)) {
            return file == null ? List.of() : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Library> read(InputStream file) {
        JsonNode components = new JsonMapper().readTree(file).path("components");
        return components
                .valueStream()
                .map(BillOfMaterials::library)
                .sorted(Comparator.comparing(Library::name))
                .toList();
    }

    private static Library library(JsonNode component) {
        return new Library(
                component.path("name").asString(""),
                component.path("version").asString(""),
                component
                        .path("licenses")
                        .valueStream()
                        .map(BillOfMaterials::licence)
                        .toList());
    }

    private static String licence(JsonNode given) {
        JsonNode licence = given.path("license");
        return Stream.of(given.get("expression"), licence.get("id"), licence.get("name"))
                .filter(BillOfMaterials::isThere)
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    private static boolean isThere(@Nullable JsonNode node) {
        return node != null;
    }
}

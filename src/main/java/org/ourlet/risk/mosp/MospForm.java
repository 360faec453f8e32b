// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.Collection;
import java.util.Locale;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.catalogue.OwnCatalogue;
import org.ourlet.risk.catalogue.OwnEntry;
import org.ourlet.risk.catalogue.OwnEntry.Kind;
import org.ourlet.risk.catalogue.OwnEntry.Words;
import org.ourlet.shared.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the own catalogue as MOSP does: one object for each entry and language, in an envelope when it has a licence. */
public final class MospForm {

    static final String EXTENSION = "ourlet";

    /** The fields that we read, or know to be of no use to us. */
    static final String[] KNOWN = {
        "uuid",
        "code",
        "label",
        "description",
        "language",
        "theme",
        "c",
        "i",
        "a",
        "mode",
        "status",
        "category",
        "referential",
        "referential_label",
        "importance",
        "version",
        "type",
        EXTENSION
    };

    private static final JsonMapper JSON = JsonMapper.shared();

    private MospForm() {}

    public static byte[] write(OwnCatalogue own) {
        ArrayNode all = JSON.createArrayNode();
        own.entries()
                .forEach(entry -> entry.words().versions().entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .forEach(words -> all.add(enveloped(entry, object(entry, words.getKey(), words.getValue())))));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
    }

    private static ObjectNode enveloped(OwnEntry entry, ObjectNode object) {
        if (entry.source().licence().isEmpty()) {
            return object;
        }
        ObjectNode envelope =
                JSON.createObjectNode().put("name", object.path("label").asString());
        envelope.putArray("licenses")
                .addObject()
                .put("license_id", entry.source().licence());
        envelope.set("json_object", object);
        return envelope;
    }

    private static ObjectNode object(OwnEntry entry, Language language, Words words) {
        ObjectNode object = JSON.createObjectNode()
                .put("uuid", entry.id())
                .put("code", entry.source().code())
                .put("label", words.name())
                .put("description", words.note())
                .put("language", language.code().toUpperCase(Locale.ROOT));
        if (entry.kind() == Kind.THREAT) {
            object.put("theme", entry.source().set());
            SecurityCriterion.STANDARD.forEach(criterion -> object.put(
                    criterion.code().toLowerCase(Locale.ROOT),
                    entry.reach().criteria().contains(criterion)));
        } else {
            object.put("referential_label", entry.source().set());
        }
        if (entry.source().importance() != null) {
            object.put("importance", entry.source().importance());
        }
        object.set(EXTENSION, extension(entry, words));
        return object;
    }

    private static ObjectNode extension(OwnEntry entry, Words words) {
        ObjectNode more = JSON.createObjectNode()
                .put("kind", entry.kind().name())
                .put("sentence", words.sentence())
                .put("agent", words.agent())
                .put("method", words.method())
                .put("retired", entry.retired());
        add(more.putArray("assetTypes"), entry.reach().assetTypes());
        add(more.putArray("threats"), entry.reach().threats());
        add(more.putArray("controls"), entry.reach().controls());
        return more;
    }

    private static void add(ArrayNode list, Collection<String> texts) {
        texts.forEach(list::add);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourlet.risk.catalogue.OwnEntry;
import tools.jackson.databind.JsonNode;

/** What an object of a catalogue file is. It does not say so itself; its fields do, or the list that it stands in. */
enum MospKind {
    THREAT,
    VULNERABILITY,
    CONTROL,
    RECOMMENDATION,
    /** A threat that uses a vulnerability of an asset, with the controls against it. */
    RISK,
    /** A catalogue of controls or of recommendations. */
    SET,
    /** Something in such a catalogue. */
    VALUE,
    MAPPING,
    ASSET,
    /** An object with who shared it under which licence. */
    ENVELOPE,
    /** Lists of other objects. */
    LISTS,
    UNKNOWN;

    private static final Map<String, MospKind> LISTS_OF = Map.ofEntries(
            Map.entry("threats", THREAT),
            Map.entry("vulnerabilities", VULNERABILITY),
            Map.entry("measures", CONTROL),
            Map.entry("securitymeasures", CONTROL),
            Map.entry("controls", CONTROL),
            Map.entry("recommendations", RECOMMENDATION),
            Map.entry("risks", RISK),
            Map.entry("amvs", RISK),
            Map.entry("assets", ASSET),
            Map.entry("referentials", SET),
            Map.entry("recommendationsets", SET),
            Map.entry("mappings", MAPPING),
            Map.entry("objects", UNKNOWN),
            Map.entry("data", UNKNOWN));

    /** What the objects of a list of that name are; empty when it is no list that we know. */
    static Optional<MospKind> inList(String name) {
        return Optional.ofNullable(
                LISTS_OF.get(name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "")));
    }

    /** @param hint what the list says that it stands in */
    static MospKind of(JsonNode object, MospKind hint) {
        if (object.path("json_object").isObject()) {
            return ENVELOPE;
        }
        if (object.path("values").isArray()) {
            return object.has("refs") && isMapping(object.path("values")) ? MAPPING : SET;
        }
        if (object.has("asset") && object.has("threat") && object.has("vulnerability")) {
            return RISK;
        }
        MospKind said = said(object.path(MospForm.EXTENSION).path("kind"));
        if (said != null) {
            return said;
        }
        return hint == UNKNOWN || hint == SET ? byFields(object) : hint;
    }

    private static boolean isMapping(JsonNode values) {
        return values.isEmpty() || values.path(0).has("match") || values.path(0).has("control");
    }

    private static @Nullable MospKind said(JsonNode kind) {
        return kind.isString() ? ofName(kind.stringValue()) : null;
    }

    private static @Nullable MospKind ofName(String name) {
        for (OwnEntry.Kind kind : OwnEntry.Kind.values()) {
            if (kind.name().equals(name)) {
                return valueOf(name);
            }
        }
        return null;
    }

    private static MospKind byFields(JsonNode object) {
        if (object.has("c") || object.has("i") || object.has("a")) {
            return THREAT;
        }
        if (object.has("referential") || object.has("referential_label")) {
            return CONTROL;
        }
        if (object.has("importance")) {
            return RECOMMENDATION;
        }
        if (object.has("type") && object.has("uuid")) {
            return ASSET;
        }
        if (object.has("uuid") && (object.has("mode") || object.has("status"))) {
            return VULNERABILITY;
        }
        boolean lists =
                object.propertyNames().stream().anyMatch(name -> inList(name).isPresent());
        return lists ? LISTS : UNKNOWN;
    }
}

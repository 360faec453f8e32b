// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.BackupContents;
import org.ourlet.exchange.sealed.UnreadableBackup;
import org.ourlet.exchange.sealed.UnreadableBackup.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link DumpWriter} wrote, to its end, and compares counts and hashes on the way. */
final class DumpReader {

    /** Gets what is read. */
    interface Receiver {

        void head(String schema);

        void table(String name, List<String> columns);

        void row(List<@Nullable Object> values);

        void file(String name, byte[] bytes);
    }

    private final BufferedReader in;
    private final JsonMapper json;
    private int tables;
    private long rows;

    DumpReader(BufferedReader in, JsonMapper json) {
        this.in = in;
        this.json = json;
    }

    BackupContents read(Receiver receiver) throws IOException {
        try {
            JsonNode head = next();
            require(head.path("ourlet-backup").asInt(0) == 1);
            String schema = head.path("schema").asString("");
            require(schema.matches("\\d{6,14}"));
            receiver.head(schema);
            JsonNode line = next();
            while (!line.has("end")) {
                part(line, receiver);
                line = next();
            }
            require(line.path("tables").asInt(-1) == tables && line.path("rows").asLong(-1) == rows);
            require(in.readLine() == null);
            return new BackupContents(schema, head.path("made").asString(""), tables, rows);
        } catch (JacksonException | IllegalArgumentException | ClassCastException wrong) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        }
    }

    private void part(JsonNode line, Receiver receiver) throws IOException {
        if (line.has("file")) {
            byte[] bytes = Base64.getDecoder().decode(line.path("content").asString(""));
            receiver.file(line.path("file").asString(""), bytes);
            return;
        }
        require(line.has("table"));
        List<String> columns =
                line.path("columns").valueStream().map(JsonNode::asString).toList();
        receiver.table(line.path("table").asString(""), columns);
        rows(columns.size(), receiver);
        tables++;
    }

    private void rows(int columns, Receiver receiver) throws IOException {
        MessageDigest digest = DumpWriter.digest();
        long count = 0;
        String text = line();
        while (text.startsWith("[")) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            List<@Nullable Object> values = json.readValue(text, new tools.jackson.core.type.TypeReference<>() {});
            require(values.size() == columns);
            receiver.row(values);
            count++;
            text = line();
        }
        JsonNode end = json.readTree(text);
        require(end.path("rows").asLong(-1) == count);
        require(end.path("sha256").asString("").equals(HexFormat.of().formatHex(digest.digest())));
        rows += count;
    }

    private JsonNode next() throws IOException {
        return json.readTree(line());
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new UnreadableBackup(Reason.CUT_OFF);
        }
        return line;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new UnreadableBackup(Reason.NOT_WHOLE);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a journal that was downloaded from Ourlet. Needs the file, the key, and Java 17; nothing of Ourlet itself.
 *
 * <p>Run: {@code java VerifyJournal.java journal-proofbox.jsonl journal.key}. The exit code is 0 when the journal is
 * untouched, 1 when it is not, 2 when it cannot be read.
 */
class VerifyJournal {

    private final Mac mac;
    private final List<String> flaws = new ArrayList<>();
    private final TreeSet<Long> withoutParticulars = new TreeSet<>();
    private String chain = "";
    private String previous = "";
    private long number;
    private long erased;
    private boolean ended;

    private VerifyJournal(byte[] key) throws Exception {
        mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
    }

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Give the file and the key: java VerifyJournal.java journal.jsonl journal.key");
            System.exit(2);
        }
        try {
            byte[] key = HexFormat.of().parseHex(Files.readString(Path.of(arguments[1])).strip());
            System.exit(new VerifyJournal(key).check(Path.of(arguments[0])) ? 0 : 1);
        } catch (Exception unreadable) {
            System.err.println("The journal cannot be read: " + unreadable);
            System.exit(2);
        }
    }

    private boolean check(Path file) throws Exception {
        try (var lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(new Json(line).object());
            }
        }
        withoutParticulars.forEach(missing -> flaws.add("entry " + missing + ": name and details are missing"));
        if (!ended) {
            flaws.add("the last line is missing: the file was cut off");
        }
        flaws.forEach(System.out::println);
        System.out.println((flaws.isEmpty() ? "Untouched: " : "ALTERED: ") + number + " entries of chain " + chain
                + ", particulars of " + erased + " erased.");
        return flaws.isEmpty();
    }

    private void read(Map<String, Object> line) throws Exception {
        if (ended) {
            flaws.add("there are lines behind the last one");
        } else if (line.containsKey("chain")) {
            chain = text(line, "chain");
        } else if (line.containsKey("seal")) {
            readEnd(line);
        } else {
            readEntry(line);
        }
    }

    private void readEnd(Map<String, Object> line) {
        String end = chain + " " + number + " " + previous;
        if (!text(line, "seal").equals(keyed("seal", end)) || !text(line, "entries").equals(Long.toString(number))) {
            flaws.add("the last line does not fit entry " + number);
        }
        ended = true;
    }

    private void readEntry(Map<String, Object> line) throws Exception {
        long found = Long.parseLong(text(line, "number"));
        if (found != number + 1) {
            flaws.add("entry " + found + ": entries before it are missing or stand elsewhere");
        }
        String expected = keyed(
                chain,
                Long.toString(found),
                text(line, "id"),
                text(line, "at"),
                text(line, "action"),
                text(line, "subject"),
                text(line, "particularsHash"),
                previous);
        if (!expected.equals(text(line, "mac"))) {
            flaws.add("entry " + found + ": it, or one before it, is not as it was written");
        }
        number = found;
        previous = text(line, "mac");
        checkParticulars(line);
    }

    @SuppressWarnings("unchecked")
    private void checkParticulars(Map<String, Object> line) throws Exception {
        if (!line.containsKey("salt")) {
            withoutParticulars.add(number);
            return;
        }
        Map<String, Object> details = (Map<String, Object>) line.get("details");
        List<String> fields = new ArrayList<>(List.of(text(line, "salt"), text(line, "account"), text(line, "name")));
        details.forEach((name, value) -> fields.addAll(List.of(name, (String) value)));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(fields.toArray(String[]::new)));
        if (!HexFormat.of().formatHex(hash).equals(text(line, "particularsHash"))) {
            flaws.add("entry " + number + ": name or details are not as they were written");
        } else if (text(line, "action").equals("journal.particulars-erased")) {
            excuse((String) details.getOrDefault("numbers", ""));
        }
    }

    private void excuse(String numbers) {
        for (String range : numbers.split(",")) {
            String[] ends = range.split("-");
            for (long each = Long.parseLong(ends[0]); each <= Long.parseLong(ends[ends.length - 1]); each++) {
                erased += each < number && withoutParticulars.remove(each) ? 1 : 0;
            }
        }
    }

    private String keyed(String... fields) {
        return HexFormat.of().formatHex(mac.doFinal(bytes(fields)));
    }

    private static byte[] bytes(String... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String field : fields) {
            byte[] encoded = field.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(encoded.length).array());
            bytes.writeBytes(encoded);
        }
        return bytes.toByteArray();
    }

    private static String text(Map<String, Object> line, String name) {
        return String.valueOf(line.get(name));
    }

    /** As much of JSON as the file uses: objects, texts, whole numbers. */
    private static final class Json {

        private final String text;
        private int at;

        private Json(String text) {
            this.text = text;
        }

        private Map<String, Object> object() {
            Map<String, Object> fields = new TreeMap<>();
            expect('{');
            while (peek() != '}') {
                String name = string();
                expect(':');
                if (fields.put(name, value()) != null) {
                    throw new IllegalArgumentException("twice: " + name);
                }
                if (peek() == ',') {
                    at++;
                }
            }
            at++;
            return fields;
        }

        private Object value() {
            if (peek() == '{') {
                return object();
            }
            if (peek() == '"') {
                return string();
            }
            int from = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            return Long.parseLong(text.substring(from, at));
        }

        private String string() {
            expect('"');
            StringBuilder read = new StringBuilder();
            while (peek() != '"') {
                char letter = text.charAt(at++);
                read.append(letter == '\\' ? escaped() : letter);
            }
            at++;
            return read.toString();
        }

        private char escaped() {
            char letter = text.charAt(at++);
            switch (letter) {
                case 'n':
                    return '\n';
                case 'r':
                    return '\r';
                case 't':
                    return '\t';
                case 'b':
                    return '\b';
                case 'f':
                    return '\f';
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
                default:
                    return letter;
            }
        }

        private char peek() {
            return text.charAt(at);
        }

        private void expect(char wanted) {
            if (text.charAt(at++) != wanted) {
                throw new IllegalArgumentException("expected " + wanted + " at " + at);
            }
        }
    }
}

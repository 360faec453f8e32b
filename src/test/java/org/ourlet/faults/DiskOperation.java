// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process asked of the disk, as strace saw it.
 *
 * @param file last part of its path; empty for an acknowledgement
 * @param offset where it was written, or the new length, or the number that was acknowledged
 */
record DiskOperation(Kind kind, String file, long offset, byte[] bytes) {

    enum Kind {
        WRITE,
        LENGTH,
        SYNC,
        ACKNOWLEDGED
    }

    private static final Pattern CALL = Pattern.compile("^(\\d+)\\s+(?:<\\.\\.\\. )?(\\w+)(\\(| resumed>)(.*)$");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)");
    private static final Pattern RESULT = Pattern.compile("= (-?\\d+)");

    /** Writes count from their beginning, syncs from their end. */
    static List<DiskOperation> of(List<String> trace) {
        Reader reader = new Reader();
        trace.forEach(reader::read);
        return reader.operations;
    }

    private static final class Reader {

        private final List<DiskOperation> operations = new ArrayList<>();
        private final Map<Long, String> files = new HashMap<>();
        private final Map<String, String> begun = new HashMap<>();

        void read(String line) {
            Matcher call = CALL.matcher(line);
            if (!call.matches()) {
                return;
            }
            String process = call.group(1);
            boolean resumed = call.group(3).contains("resumed");
            boolean open = line.endsWith("<unfinished ...>");
            String arguments = call.group(4);
            if (open) {
                begun.put(process, arguments);
            }
            String whole = resumed ? begun.getOrDefault(process, "") + arguments : arguments;
            take(call.group(2), whole, !resumed, !open);
        }

        private void take(String name, String arguments, boolean begins, boolean ends) {
            switch (name) {
                case "openat" -> {
                    if (ends) {
                        opened(arguments);
                    }
                }
                case "pwrite64" -> {
                    if (begins) {
                        written(arguments);
                    }
                }
                case "ftruncate" -> {
                    if (begins) {
                        add(
                                DiskOperation.Kind.LENGTH,
                                descriptor(arguments),
                                lastNumber(beforeResult(arguments)),
                                new byte[0]);
                    }
                }
                case "fsync", "fdatasync" -> {
                    if (ends) {
                        add(DiskOperation.Kind.SYNC, descriptor(arguments), 0, new byte[0]);
                    }
                }
                case "write" -> {
                    if (begins) {
                        acknowledged(arguments);
                    }
                }
                default -> {}
            }
        }

        private void opened(String arguments) {
            Matcher result = RESULT.matcher(arguments);
            long descriptor = -1;
            while (result.find()) {
                descriptor = Long.parseLong(result.group(1));
            }
            int from = arguments.indexOf('"');
            int to = arguments.indexOf('"', from + 1);
            if (descriptor >= 0 && from >= 0 && to > from) {
                String path = new String(bytes(arguments.substring(from + 1, to)), StandardCharsets.UTF_8);
                files.put(descriptor, path.substring(path.lastIndexOf('/') + 1));
            }
        }

        private void written(String arguments) {
            int from = arguments.indexOf('"');
            int to = arguments.indexOf('"', from + 1);
            byte[] bytes = bytes(arguments.substring(from + 1, to));
            String rest = beforeResult(arguments.substring(to + 1)).replace("<unfinished ...>", "");
            add(DiskOperation.Kind.WRITE, descriptor(arguments), lastNumber(rest), bytes);
        }

        private void acknowledged(String arguments) {
            int from = arguments.indexOf('"');
            int to = arguments.indexOf('"', from + 1);
            String text = from < 0 || to < 0
                    ? ""
                    : new String(bytes(arguments.substring(from + 1, to)), StandardCharsets.UTF_8);
            if (descriptor(arguments) == 1 && text.startsWith(PowerLossWriter.ACKNOWLEDGED)) {
                long number = Long.parseLong(
                        text.substring(PowerLossWriter.ACKNOWLEDGED.length()).strip());
                operations.add(new DiskOperation(DiskOperation.Kind.ACKNOWLEDGED, "", number, new byte[0]));
            }
        }

        private void add(DiskOperation.Kind kind, long descriptor, long offset, byte[] bytes) {
            String file = files.getOrDefault(descriptor, "");
            if (file.equals("loss.db") || file.equals("loss.db-wal")) {
                operations.add(new DiskOperation(kind, file, offset, bytes));
            }
        }

        private static long descriptor(String arguments) {
            Matcher number = NUMBER.matcher(arguments);
            return number.lookingAt() ? Long.parseLong(number.group(1)) : -1;
        }

        private static String beforeResult(String arguments) {
            int result = arguments.lastIndexOf(") ");
            return result < 0 ? arguments : arguments.substring(0, result);
        }

        private static long lastNumber(String text) {
            Matcher number = NUMBER.matcher(text);
            long last = 0;
            while (number.find()) {
                last = Long.parseLong(number.group(1));
            }
            return last;
        }

        /** Every byte stands as {@code \\x} and two digits. */
        private static byte[] bytes(String escaped) {
            byte[] bytes = new byte[escaped.length() / 4];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) Integer.parseInt(escaped, at * 4 + 2, at * 4 + 4, 16);
            }
            return bytes;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiskOperation that
                && kind == that.kind
                && file.equals(that.file)
                && offset == that.offset
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(offset);
    }
}

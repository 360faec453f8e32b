// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.file;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Looks into files that are sent, a few at a time: each is in memory until it is kept or refused. */
@Component
public class FileLooks {

    private final Semaphore looks = new Semaphore(2, true);

    /** A file as it was sent. Its content is read when it is its turn. */
    public record Sent(String name, long size, Content content) {

        public static final Sent NOTHING = new Sent("", 0, () -> new byte[0]);
    }

    /** Reads what was sent. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }

    /** @param then keeps the file or says why not, while its bytes are in memory */
    public <T> T look(Sent sent, int mostBytes, Function<FileVerdict, T> then)
            throws IOException, InterruptedException {
        looks.acquire();
        try {
            return then.apply(verdict(sent, mostBytes));
        } finally {
            looks.release();
        }
    }

    private static FileVerdict verdict(Sent sent, int mostBytes) throws IOException {
        if (sent.size() == 0) {
            return new FileVerdict.Refused(FileRefusal.EMPTY);
        }
        return sent.size() > mostBytes
                ? new FileVerdict.Refused(FileRefusal.TOO_LARGE)
                : FileCheck.of(sent.name(), sent.content().read());
    }
}

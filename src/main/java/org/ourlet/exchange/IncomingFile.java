// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** A file that somebody sends. */
public interface IncomingFile {

    /** As its sender calls it; to be trusted in nothing. */
    String name();

    /** Puts it there, without ever holding it in memory. */
    void moveTo(Path file) throws IOException;
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.ourlet.guide.ContentFolder;

/** Reads the content that is inside the program while the start goes its way (ADR 048). */
public final class ContentHeadStart {

    private final FutureTask<ContentFolder> folder = new FutureTask<>(ClassPathContent::read);

    /** @param ahead where the reading is done */
    public ContentHeadStart(Executor ahead) {
        ahead.execute(this::read);
    }

    private void read() {
        folder.run();
        try {
            folder.get().parseAhead();
        } catch (Exception met) {
            // whoever asks for the folder meets the same obstacle and says so
        }
    }

    /** The folder; its files may still be on their way, which costs whoever reads them no more than without. */
    ContentFolder folder() throws IOException {
        try {
            return folder.get();
        } catch (Exception obstacle) {
            return ClassPathContent.read();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.exchange.BackupFiles.Rehearsal;
import org.ourlet.webshell.Choice;

/**
 * The restore of an empty installation.
 *
 * @param prepared what waits for the next start, null before
 */
public record RestoreView(
        String folder,
        List<Choice> files,
        Map<String, String> problems,
        @Nullable Rehearsal prepared) {

    public RestoreView {
        files = List.copyOf(files);
        problems = Map.copyOf(problems);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.CannotStart;

/** What was asked for on the command line. */
record Arguments(Task task, @Nullable Path file) {

    /** One at a time. */
    enum Task {
        START(""),
        DEMO("--demo"),
        BACKUP("--backup"),
        RESTORE("--restore"),
        IMPORT_PACKAGE("--import-package"),
        VERIFY_JOURNAL("--verify-journal"),
        CHECK_CONFIG("--check-config");

        private final String word;

        Task(String word) {
            this.word = word;
        }
    }

    static Arguments parse(List<String> words) {
        if (words.isEmpty()) {
            return new Arguments(Task.START, null);
        }
        for (Task task : Task.values()) {
            if (task.word.equals(words.get(0))) {
                return of(task, words.subList(1, words.size()));
            }
        }
        throw new CannotStart("It does not know the argument " + words.get(0) + "; it knows --demo, --backup,"
                + " --restore FILE, --import-package FILE, --verify-journal and --check-config.");
    }

    private static Arguments of(Task task, List<String> more) {
        boolean takesFile = task == Task.RESTORE || task == Task.IMPORT_PACKAGE;
        if (takesFile && more.size() == 1) {
            return new Arguments(task, Path.of(more.get(0)));
        }
        if (takesFile) {
            throw new CannotStart("Name the file: " + task.word + " FILE.");
        }
        if (!more.isEmpty()) {
            throw new CannotStart("It takes one argument at a time; " + more.get(0) + " is too many.");
        }
        return new Arguments(task, null);
    }

    boolean demo() {
        return task == Task.DEMO;
    }
}

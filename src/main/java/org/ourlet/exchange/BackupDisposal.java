// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import org.springframework.stereotype.Component;

/** Removes backups that the rule no longer keeps, unless a legal hold stands: they may hold what was removed before it. */
@Component
class BackupDisposal {

    private final BackupFolder folder;
    private final RetentionRule rule;
    private final LegalHolds holds;

    BackupDisposal(BackupFolder folder, RetentionRule rule, LegalHolds holds) {
        this.folder = folder;
        this.rule = rule;
        this.holds = holds;
    }

    void run() {
        if (!holds.any()) {
            folder.apply(rule);
        }
    }
}

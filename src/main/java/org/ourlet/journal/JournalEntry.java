// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal;

import java.time.Instant;
import java.util.Map;

/** One line of the journal: who did what, when, to what. Never changed, never removed. */
public record JournalEntry(
        String id,
        Instant at,
        String account,
        String accountName,
        String action,
        String subject,
        Map<String, String> details) {}

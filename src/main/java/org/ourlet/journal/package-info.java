// SPDX-License-Identifier: Apache-2.0
/**
 * The append-only trail of every change. Listens to {@link org.ourlet.shared.Change}, in the transaction of the change;
 * nobody writes here otherwise. Main type: {@link org.ourlet.journal.JournalEntry}.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.ourlet.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

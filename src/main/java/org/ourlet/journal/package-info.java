// SPDX-License-Identifier: Apache-2.0
/**
 * The append-only trail of every change. Listens to {@link org.ourlet.shared.Change}, in the transaction of the change;
 * nobody writes here otherwise. Main types: {@link org.ourlet.journal.JournalEntry},
 * {@link org.ourlet.journal.JournalVerification}, {@link org.ourlet.journal.chain.ChainCheck}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access"})
@NullMarked
package org.ourlet.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

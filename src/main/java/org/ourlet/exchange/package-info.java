// SPDX-License-Identifier: Apache-2.0
/**
 * Takes the data of an installation out and puts it back: encrypted backups, restore, rehearsals, the copy before an upgrade.
 * Main types: {@link org.ourlet.exchange.Backups}, {@link org.ourlet.exchange.RetentionRule},
 * {@link org.ourlet.exchange.BackupFiles}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access", "journal"})
@NullMarked
package org.ourlet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/**
 * Takes the data of an installation out and puts it back: encrypted backups, restore, rehearsals, the copy before an
 * upgrade, the package with which an organisation leaves or comes. Main types: {@link org.ourlet.exchange.Backups},
 * {@link org.ourlet.exchange.BackupFiles}, {@link org.ourlet.exchange.OrganisationPackages}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access", "journal"})
@NullMarked
package org.ourlet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

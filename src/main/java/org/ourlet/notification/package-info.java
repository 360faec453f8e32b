// SPDX-License-Identifier: Apache-2.0
/**
 * Tells people what concerns them: a list inside the program, and mail when a mail server is set. Modules publish {@link
 * org.ourlet.notification.News}; it is kept in the transaction of the change. Main types: {@link
 * org.ourlet.notification.Notifications}, {@link org.ourlet.notification.Outbox}, {@link org.ourlet.notification.DailyNews}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access", "access::factor", "organisation", "people"})
@NullMarked
package org.ourlet.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/**
 * What whoever runs the program sees of it: whether it is well, what is in it; and what everybody may know about how data
 * are protected. Main types: {@link org.ourlet.installation.HealthSummary}, {@link org.ourlet.installation.Library}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access", "exchange"})
@NullMarked
package org.ourlet.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

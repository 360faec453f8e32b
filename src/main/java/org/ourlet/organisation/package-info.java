// SPDX-License-Identifier: Apache-2.0
/**
 * The organisation that has the ISMS: its name, zone, languages, and the facts it says once. Main types: {@link
 * org.ourlet.organisation.Organisation}, {@link org.ourlet.organisation.Facts}, {@link
 * org.ourlet.organisation.FactKey}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access", "guide", "tailoring"})
@NullMarked
package org.ourlet.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

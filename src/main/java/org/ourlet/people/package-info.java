// SPDX-License-Identifier: Apache-2.0
/**
 * Persons of an organisation, the four actor categories they hold, deputies, incompatibilities; who may do what follows
 * from it. Main types: {@link org.ourlet.people.Team}, {@link org.ourlet.people.Person}, {@link
 * org.ourlet.people.CategoryPermissions}.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "webshell", "access", "guide", "organisation", "exchange :: person"})
@NullMarked
package org.ourlet.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

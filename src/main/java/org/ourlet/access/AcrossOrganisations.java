// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a store that has to read rows of more than one organisation, or does not know yet of which. On PostgreSQL
 * the database shows it all rows; every other method sees those of one organisation, see {@link RowScope}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AcrossOrganisations {

    /** Why it has to. */
    String value();
}

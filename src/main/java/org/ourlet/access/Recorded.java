// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reading this leaves a line in the journal: a file that leaves the program, or something that few may see. A handler that
 * changes facts needs none, the change is recorded.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Recorded {

    /** Past participle with the kind before it, such as {@code export.downloaded}. */
    String value();
}

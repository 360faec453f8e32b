// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A handler that answers everybody, with the reason why. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {
    /** Why no permission is needed. */
    String value();

    /** Answers strangers only while the operator leaves the guide open to them. */
    boolean whileGuideIsPublic() default false;
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The page of this handler may be kept as it was sent and shown again to the same person, until anything of the organisation
 * changes: its address, the person, the frame around it and the facts of the organisation say all of it, and reading it
 * leaves no trace. See {@link KeptPages}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptPage {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that decides, accepts or hands out so much that its caller proves again who she is, unless she did so within
 * {@link SignedIn#FRESH}. The program asks on a page of its own, keeps what was typed and then goes on. Beside {@link
 * Requires}, never instead of it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}

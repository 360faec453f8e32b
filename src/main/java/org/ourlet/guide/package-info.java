// SPDX-License-Identifier: Apache-2.0
/**
 * The guide: activities, work products, chapters, concepts and terms, read from {@code content/} at start. Its domain
 * depends on {@code shared} alone. Main types: {@link org.ourlet.guide.Guide}, {@link org.ourlet.guide.Activity},
 * {@link org.ourlet.guide.WorkProduct}. Content: {@code content/guide}; tests: {@code guide/} and {@code content/}.
 */
@ApplicationModule(allowedDependencies = {"shared", "webshell", "access"})
@NullMarked
package org.ourlet.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

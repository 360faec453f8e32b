// SPDX-License-Identifier: Apache-2.0
/**
 * Cuts the guide to size: the five levels, what a set of activities needs, covers, produces and costs. Depends on {@code
 * guide}. Main types: {@link org.ourlet.tailoring.Tailoring}, {@link org.ourlet.tailoring.CompletionMatrix}, {@link
 * org.ourlet.tailoring.Selection}. Content: {@code content/tailoring}; golden files: {@code src/test/golden/tailoring}.
 */
@ApplicationModule(allowedDependencies = {"guide", "shared", "webshell", "access"})
@NullMarked
package org.ourlet.tailoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

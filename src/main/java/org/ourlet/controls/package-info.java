// SPDX-License-Identifier: Apache-2.0
/**
 * What protects: the reference controls of both editions with what they mean for a small firm. Main types: {@link
 * org.ourlet.controls.ReferenceControl}, {@link org.ourlet.controls.ReferenceControls}. Content: {@code content/controls}.
 */
@ApplicationModule(allowedDependencies = {"guide", "shared", "webshell", "access"})
@NullMarked
package org.ourlet.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/**
 * What protects: the reference controls of both editions, the organisation's own controls, the statement of applicability.
 * Main types: {@link org.ourlet.controls.ReferenceControl}, {@link org.ourlet.controls.Control}, {@link
 * org.ourlet.controls.StatementOfApplicability}. Content: {@code content/controls}.
 */
@ApplicationModule(allowedDependencies = {"guide", "shared", "webshell", "access", "organisation", "people", "risk"})
@NullMarked
package org.ourlet.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/**
 * What protects: the reference controls, the organisation's own controls, the statement of applicability, the treatment plan.
 * Main types: {@link org.ourlet.controls.ReferenceControl}, {@link org.ourlet.controls.Control}, {@link
 * org.ourlet.controls.StatementOfApplicability}, {@link org.ourlet.controls.TreatmentPlan}. Content: {@code content/controls}.
 */
@ApplicationModule(
        allowedDependencies = {
            "guide",
            "shared",
            "webshell",
            "access",
            "organisation",
            "people",
            "planning",
            "documents",
            "documents::file",
            "risk",
            "journal",
            "exchange"
        })
@NullMarked
package org.ourlet.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

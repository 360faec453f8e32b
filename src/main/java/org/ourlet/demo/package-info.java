// SPDX-License-Identifier: Apache-2.0
/**
 * Fictional organisations that show the program: Proofbox with fourteen people and some work done, and two others for the
 * switcher. Made through the façades of the other modules, only with {@code --demo}. Main type: {@link
 * org.ourlet.demo.Demo}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "webshell",
            "access",
            "guide",
            "tailoring",
            "organisation",
            "people",
            "planning",
            "documents",
            "controls",
            "risk",
            "risk :: exchange"
        })
@NullMarked
package org.ourlet.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

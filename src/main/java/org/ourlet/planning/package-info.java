// SPDX-License-Identifier: Apache-2.0
/**
 * The plan of an organisation: its cycles with level and selection, what can start, what is done by which evidence, what
 * to do next, the calendar. Main types: {@link org.ourlet.planning.Plans}, {@link org.ourlet.planning.PdcaCycle}.
 * Content: {@code content/planning}.
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
            "journal",
            "notification"
        })
@NullMarked
package org.ourlet.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
/**
 * The tiny vocabulary that every module speaks: languages, identifiers, refusals, the event of a change. Depends on
 * nothing. Main types: {@link org.ourlet.shared.Language}, {@link org.ourlet.shared.Refusal},
 * {@link org.ourlet.shared.Change}. A test caps its size.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.ourlet.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import java.util.Optional;
import org.ourlet.shared.Language;

/** How a control of the edition of 2022 is called. Said by whoever knows the controls. */
public interface ControlNames {

    /** Empty for a number that is none, such as one of an operator's own catalogue. */
    Optional<String> name(String number, Language language);

    /** Of all controls, in their order. */
    List<String> numbers();
}

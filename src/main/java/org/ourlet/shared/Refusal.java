// SPDX-License-Identifier: Apache-2.0
package org.ourlet.shared;

import java.util.List;

/** The answer to something that the rules do not allow: a message for the person who asked, never an exception. */
public interface Refusal {

    /** Key of the message in the interface texts. */
    String messageKey();

    /** Parameters of the message, in order. */
    default List<Object> parameters() {
        return List.of();
    }
}

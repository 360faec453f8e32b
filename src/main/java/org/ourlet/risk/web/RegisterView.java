// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import org.ourlet.webshell.Choice;
import org.ourlet.webshell.WrittenPart;

/** A part of the register. Immutable, as several requests share it. */
public record RegisterView(
        AssessmentHead head, RegisterFrame frame, Written written, boolean edit, List<Choice> owners) {

    public RegisterView {
        owners = List.copyOf(owners);
    }

    /** What is written once for everybody who may see the same. */
    public record Written(WrittenPart filters, WrittenPart rows, WrittenPart parts) {}
}

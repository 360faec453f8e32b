// SPDX-License-Identifier: Apache-2.0
package org.ourlet.planning;

import org.ourlet.guide.EvidenceAnswer;
import org.ourlet.guide.EvidenceRequirement;

/** What all evidence checks say about one organisation at one moment. */
@FunctionalInterface
public interface Evidence {

    /** @param requirement not a declared one */
    EvidenceAnswer answer(EvidenceRequirement requirement);
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Optional;

/** Names a proposal: the ref of an IS asset and the id of a threat, written {@code IS3:malware}. */
public record ProposalKey(String asset, String threat) {

    /** Empty when the text is not of that form. */
    public static Optional<ProposalKey> of(String text) {
        String[] parts = text.split(":", -1);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(new ProposalKey(parts[0], parts[1]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return asset + ":" + threat;
    }
}

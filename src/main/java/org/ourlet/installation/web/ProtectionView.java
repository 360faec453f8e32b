// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.web;

import java.util.List;
import java.util.stream.IntStream;

/** The sections of the page, in their order. */
public record ProtectionView(List<Section> sections) {

    /**
     * A section.
     *
     * @param key end of its message keys
     * @param points how many sentences it has
     */
    public record Section(String key, int points) {

        public List<Integer> numbers() {
            return IntStream.rangeClosed(1, points).boxed().toList();
        }
    }
}

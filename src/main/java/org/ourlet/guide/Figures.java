// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Estimated figures of an activity; all are our own estimates.
 *
 * @param effort person-days of everybody for the first time and without this tool, by number of people
 * @param templateFactor part of the effort that is left with this tool, 0 to 1
 * @param runFactor effort of a later yearly cycle as part of the first effort
 * @param importance weight inside the ISMS, 1 to 5
 * @param returnOnEffort security gained per effort, 1 to 5
 */
public record Figures(
        SortedMap<Integer, Integer> effort,
        double templateFactor,
        double runFactor,
        int importance,
        int returnOnEffort) {

    public Figures {
        effort = new TreeMap<>(effort);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** How an activity lives in a cycle. Our own. */
public enum ActivityKind {
    /** Done when its outputs are approved. */
    ONE_OFF,
    /** Established once, then running. */
    CONTINUOUS,
    /** Done once in each cycle. */
    PERIODIC
}

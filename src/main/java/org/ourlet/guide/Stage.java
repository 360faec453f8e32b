// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** Where an activity stands: the transversal ones, then the four of the cycle plan, do, check, act. */
public enum Stage {
    TRANSVERSAL,
    PLAN,
    DO,
    CHECK,
    ACT
}

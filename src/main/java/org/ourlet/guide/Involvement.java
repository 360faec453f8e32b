// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

/** What a category has to do with an activity: answers for it, does it, is consulted, is informed (RACI). */
public enum Involvement {
    ACCOUNTABLE,
    RESPONSIBLE,
    CONSULTED,
    INFORMED
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/** How a method makes a level out of ratings. */
public enum MethodKind {
    /** Impact times likelihood times vulnerability. */
    PRODUCT,
    /** The sum of the three, as in the simple tables of ISO/IEC 27005:2008, annex E. */
    ADDITIVE,
    /** A table of likelihood and consequence, as in ISO/IEC 27005:2022, annex A. */
    MATRIX;

    /** The part that likelihood and vulnerability make together. ISSRM: potentiality of the event. */
    int potentiality(int likelihood, int vulnerability) {
        return switch (this) {
            case PRODUCT -> likelihood * vulnerability;
            case ADDITIVE -> likelihood + vulnerability;
            case MATRIX -> likelihood;
        };
    }
}

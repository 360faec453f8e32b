// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.letterhead;

/** What came of looking at a picture. */
public sealed interface LogoVerdict {

    /** It can be kept. */
    record Accepted(Logo logo) implements LogoVerdict {}

    /** It is not taken. */
    record Refused(LogoRefusal reason) implements LogoVerdict {}
}

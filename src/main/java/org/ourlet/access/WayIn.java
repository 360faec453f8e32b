// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/** A way to sign in. Asked before another one is taken away, so that nobody locks herself out. */
public interface WayIn {

    /** Whether the account can sign in like this, today. */
    boolean opens(String account);
}

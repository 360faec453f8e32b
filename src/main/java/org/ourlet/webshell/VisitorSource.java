// SPDX-License-Identifier: Apache-2.0
package org.ourlet.webshell;

/** Tells who looks when no handler was found, so that an error page has the right frame. */
public interface VisitorSource {

    Visitor current();
}

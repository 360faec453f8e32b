// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

/** Says whether mail leaves the program. Implemented by the module that sends it. */
public interface MailDelivery {

    boolean open();
}

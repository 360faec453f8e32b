// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

/** How far one of the organisation's own controls is. */
public enum ControlState {
    PLANNED,
    IN_PROGRESS,
    IMPLEMENTED
}

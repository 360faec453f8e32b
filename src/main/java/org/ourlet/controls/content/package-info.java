// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/controls} and refuses it when the two editions do not fit each other. */
@NullMarked
package org.ourlet.controls.content;

import org.jspecify.annotations.NullMarked;

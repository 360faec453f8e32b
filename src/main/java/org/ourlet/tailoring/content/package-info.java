// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/tailoring} and refuses it when it does not fit the guide. */
@NullMarked
package org.ourlet.tailoring.content;

import org.jspecify.annotations.NullMarked;

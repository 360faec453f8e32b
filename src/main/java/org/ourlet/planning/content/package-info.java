// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/planning}. */
@NullMarked
package org.ourlet.planning.content;

import org.jspecify.annotations.NullMarked;

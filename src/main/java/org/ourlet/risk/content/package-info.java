// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/risk-methods} and refuses what does not fit together. */
@NullMarked
package org.ourlet.risk.content;

import org.jspecify.annotations.NullMarked;

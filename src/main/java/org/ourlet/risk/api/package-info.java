// SPDX-License-Identifier: Apache-2.0
/** Risk assessments for other programs. */
@NullMarked
package org.ourlet.risk.api;

import org.jspecify.annotations.NullMarked;

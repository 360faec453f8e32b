// SPDX-License-Identifier: Apache-2.0
/** The plan for other programs. */
@NullMarked
package org.ourlet.planning.api;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The second factor: codes that change every half minute, recovery codes, and the box that keeps secrets sealed. */
@NamedInterface("factor")
@NullMarked
package org.ourlet.access.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

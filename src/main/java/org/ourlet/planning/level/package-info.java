// SPDX-License-Identifier: Apache-2.0
/** Pages on which an organisation chooses its level, changes it, or puts its own selection together. */
@NullMarked
package org.ourlet.planning.level;

import org.jspecify.annotations.NullMarked;

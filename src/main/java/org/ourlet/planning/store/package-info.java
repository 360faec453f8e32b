// SPDX-License-Identifier: Apache-2.0
/** SQL of the module planning. */
@NullMarked
package org.ourlet.planning.store;

import org.jspecify.annotations.NullMarked;

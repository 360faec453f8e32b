// SPDX-License-Identifier: Apache-2.0
/** SQL of the module access. */
@NullMarked
package org.ourlet.access.store;

import org.jspecify.annotations.NullMarked;

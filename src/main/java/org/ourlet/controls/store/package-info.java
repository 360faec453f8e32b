// SPDX-License-Identifier: Apache-2.0
/** SQL of the module. */
@NullMarked
package org.ourlet.controls.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** SQL of the module organisation. */
@NullMarked
package org.ourlet.organisation.store;

import org.jspecify.annotations.NullMarked;

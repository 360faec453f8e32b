// SPDX-License-Identifier: Apache-2.0
/** SQL of the module people. */
@NullMarked
package org.ourlet.people.store;

import org.jspecify.annotations.NullMarked;

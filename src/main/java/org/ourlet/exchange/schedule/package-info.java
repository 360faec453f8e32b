// SPDX-License-Identifier: Apache-2.0
/** What the module exchange does by itself, when its time comes. */
@NullMarked
package org.ourlet.exchange.schedule;

import org.jspecify.annotations.NullMarked;

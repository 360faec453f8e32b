// SPDX-License-Identifier: Apache-2.0
/** What the module notification does by itself, when its time comes. */
@NullMarked
package org.ourlet.notification.schedule;

import org.jspecify.annotations.NullMarked;

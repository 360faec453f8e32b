// SPDX-License-Identifier: Apache-2.0
/** Tables of notifications, of mail that waits, and of the rounds of the day. */
@NullMarked
package org.ourlet.notification.store;

import org.jspecify.annotations.NullMarked;

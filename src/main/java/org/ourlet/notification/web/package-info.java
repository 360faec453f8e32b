// SPDX-License-Identifier: Apache-2.0
/** Pages of notifications and of mail. */
@NullMarked
package org.ourlet.notification.web;

import org.jspecify.annotations.NullMarked;

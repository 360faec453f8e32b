// SPDX-License-Identifier: Apache-2.0
/** Backups as the operator sees them. */
@NullMarked
package org.ourlet.exchange.web;

import org.jspecify.annotations.NullMarked;

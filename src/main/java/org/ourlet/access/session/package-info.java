// SPDX-License-Identifier: Apache-2.0
/** Signed-in sessions in the database, and how Spring Security meets them. */
@NullMarked
package org.ourlet.access.session;

import org.jspecify.annotations.NullMarked;

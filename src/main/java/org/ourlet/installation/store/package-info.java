// SPDX-License-Identifier: Apache-2.0
/** Asks the database and the disk how they are. */
@NullMarked
package org.ourlet.installation.store;

import org.jspecify.annotations.NullMarked;

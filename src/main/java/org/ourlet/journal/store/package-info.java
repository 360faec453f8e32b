// SPDX-License-Identifier: Apache-2.0
/** SQL of the module journal. */
@NamedInterface("offline")
@NullMarked
package org.ourlet.journal.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

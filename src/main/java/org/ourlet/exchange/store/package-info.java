// SPDX-License-Identifier: Apache-2.0
/** SQL of the module exchange: reading all tables, filling them again, bringing them to another form. */
@NamedInterface("offline")
@NullMarked
package org.ourlet.exchange.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

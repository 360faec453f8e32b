// SPDX-License-Identifier: Apache-2.0
/** The particulars of one person: what is known of her, to take away or to erase. */
@NamedInterface("person")
@NullMarked
package org.ourlet.exchange.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

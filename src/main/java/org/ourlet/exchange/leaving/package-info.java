// SPDX-License-Identifier: Apache-2.0
/** The package that an organisation leaves with: one ZIP that people read without the program and another installation takes in. */
@NullMarked
package org.ourlet.exchange.leaving;

import org.jspecify.annotations.NullMarked;

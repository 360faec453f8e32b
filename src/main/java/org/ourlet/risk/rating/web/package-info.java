// SPDX-License-Identifier: Apache-2.0
/** Pages that ask colleagues for ratings and take their answers. */
@NullMarked
package org.ourlet.risk.rating.web;

import org.jspecify.annotations.NullMarked;

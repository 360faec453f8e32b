// SPDX-License-Identifier: Apache-2.0
/** Pages of the risk assessment. */
@NullMarked
package org.ourlet.risk.web;

import org.jspecify.annotations.NullMarked;

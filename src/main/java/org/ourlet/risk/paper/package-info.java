// SPDX-License-Identifier: Apache-2.0
/** What the documents W16 to W22, W25 and W39 say about the current assessment. */
@NullMarked
package org.ourlet.risk.paper;

import org.jspecify.annotations.NullMarked;

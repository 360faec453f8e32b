// SPDX-License-Identifier: Apache-2.0
/** Rows of assessments, assets, risks, acceptances. */
@NullMarked
package org.ourlet.risk.store;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * Files that somebody takes into a risk assessment: looked at first, then kept as a whole or not at all. Main types: {@link
 * org.ourlet.risk.imports.ImportFiles}, {@link org.ourlet.risk.imports.AssetTable}.
 */
@NullMarked
package org.ourlet.risk.imports;

import org.jspecify.annotations.NullMarked;

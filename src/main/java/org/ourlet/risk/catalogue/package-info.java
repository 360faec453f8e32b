// SPDX-License-Identifier: Apache-2.0
/**
 * What an assessment can start from: kinds of assets, threats, weaknesses, and packs of proposals for a sector. Read from
 * {@code content/catalogues}; the entries that an organisation adds stand behind it.
 */
@NullMarked
package org.ourlet.risk.catalogue;

import org.jspecify.annotations.NullMarked;

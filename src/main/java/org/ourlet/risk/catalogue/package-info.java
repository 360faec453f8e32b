// SPDX-License-Identifier: Apache-2.0
/**
 * What an assessment can start from: kinds of assets, threats, weaknesses, and packs of proposals for a sector. Read from
 * {@code content/catalogues}; nothing here belongs to an organisation.
 */
@NullMarked
package org.ourlet.risk.catalogue;

import org.jspecify.annotations.NullMarked;

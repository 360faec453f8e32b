// SPDX-License-Identifier: Apache-2.0
/** Pages on which a sector pack is taken, and risks are found with the catalogue. */
@NullMarked
package org.ourlet.risk.catalogue.web;

import org.jspecify.annotations.NullMarked;

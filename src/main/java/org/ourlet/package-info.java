// SPDX-License-Identifier: Apache-2.0
/** Ourlet: one package per module; see {@code docs/architecture.md}. */
@NullMarked
package org.ourlet;

import org.jspecify.annotations.NullMarked;

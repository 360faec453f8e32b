// SPDX-License-Identifier: Apache-2.0
/** Pages that take files in. */
@NullMarked
package org.ourlet.risk.imports.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Pages on controls. */
@NullMarked
package org.ourlet.controls.web;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Reads the bill of materials that lies in the program. */
@NullMarked
package org.ourlet.installation.content;

import org.jspecify.annotations.NullMarked;

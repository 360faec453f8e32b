// SPDX-License-Identifier: Apache-2.0
/**
 * Tables as files: XLSX and CSV that somebody sends are read within limits, and XLSX is written. Main types: {@link
 * org.ourlet.risk.sheet.SheetFile}, {@link org.ourlet.risk.sheet.SheetWriter}. Nothing in a file is ever computed.
 */
@NullMarked
package org.ourlet.risk.sheet;

import org.jspecify.annotations.NullMarked;

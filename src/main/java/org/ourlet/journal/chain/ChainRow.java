// SPDX-License-Identifier: Apache-2.0
package org.ourlet.journal.chain;

import org.jspecify.annotations.Nullable;

/** An entry as it is read back: its link, and its particulars unless they were erased. */
public record ChainRow(Link link, @Nullable Particulars particulars) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * The arithmetic of the journal, pure: entries chained by a keyed hash, particulars of persons that can be erased without
 * breaking the chain, and the check of a whole chain.
 */
@NullMarked
package org.ourlet.journal.chain;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Rows of documents, their versions and decisions. */
@NullMarked
package org.ourlet.documents.store;

import org.jspecify.annotations.NullMarked;

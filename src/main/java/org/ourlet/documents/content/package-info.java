// SPDX-License-Identifier: Apache-2.0
/** Reads document templates from {@code content/document-templates}. */
@NullMarked
package org.ourlet.documents.content;

import org.jspecify.annotations.NullMarked;

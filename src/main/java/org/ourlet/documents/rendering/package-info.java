// SPDX-License-Identifier: Apache-2.0
/**
 * The forms of a document: HTML for pages, PDF (PDF/A-2a and PDF/UA-1) and DOCX to take away. Each is drawn from the {@link
 * org.ourlet.documents.DocumentModel} alone, reads nothing but resources of this program, and gives the same bytes for the
 * same model and instant. Start at {@link org.ourlet.documents.rendering.PdfRenderer}; golden files: {@code
 * src/test/golden/documents}.
 */
@NullMarked
package org.ourlet.documents.rendering;

import org.jspecify.annotations.NullMarked;

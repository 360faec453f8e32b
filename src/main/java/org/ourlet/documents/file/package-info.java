// SPDX-License-Identifier: Apache-2.0
/**
 * Files that people bring: their type by content, what is refused, and what is taken out of them before they are kept. Main
 * types: {@link org.ourlet.documents.file.FileCheck}, {@link org.ourlet.documents.file.FileVerdict}.
 */
@NamedInterface("file")
@NullMarked
package org.ourlet.documents.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

// SPDX-License-Identifier: Apache-2.0
/** The wording of sections as people edit it: a few marks of Markdown, tokens for blanks, three texts put together. */
@NullMarked
package org.ourlet.documents.wording;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** Reads {@code content/guide} into a {@link org.ourlet.guide.Guide} and refuses it when anything in it is wrong. */
@NamedInterface("content")
@NullMarked
package org.ourlet.guide.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

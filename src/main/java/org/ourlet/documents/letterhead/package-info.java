// SPDX-License-Identifier: Apache-2.0
/**
 * How the documents of an organisation look: its logo and its colour. Main types: {@link
 * org.ourlet.documents.letterhead.Letterhead}, {@link org.ourlet.documents.letterhead.LogoCheck}, {@link
 * org.ourlet.documents.letterhead.AccentColour}.
 */
@NullMarked
package org.ourlet.documents.letterhead;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/** The guide cut to one organisation as one document. Main type: {@link org.ourlet.documents.handbook.Handbook}. */
@NullMarked
package org.ourlet.documents.handbook;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.documents.DocumentVersion;
import org.ourlet.documents.RetentionDecision;

/**
 * What is left of a version whose text is gone.
 *
 * @param hash of the text that it had, empty when it had none
 * @param decision by which it was disposed of, null when it is not known
 */
public record DestroyedView(
        DocumentView.Head head,
        DocumentVersion version,
        String hash,
        @Nullable RetentionDecision decision) {}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import org.jspecify.annotations.Nullable;
import org.ourlet.documents.Approval;
import org.ourlet.documents.DocumentVersion;

/**
 * A version as it was sent.
 *
 * @param approval null when it was not approved
 * @param hash of the frozen text
 */
public record VersionView(
        DocumentView.Head head,
        DocumentVersion version,
        @Nullable Approval approval,
        DocumentView.Paper paper,
        String hash) {}

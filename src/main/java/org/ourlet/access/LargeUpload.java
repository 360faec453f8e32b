// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import org.jspecify.annotations.Nullable;

/**
 * A place that takes files larger than any form. The body of such a request is put on the disk before its handler is
 * asked who sends it; so whoever offers the place says first whom it takes anything from.
 */
public interface LargeUpload {

    /** The address without its query. */
    String path();

    /** @param query as it stands in the address, empty when there is none */
    boolean admits(@Nullable SignedIn signedIn, String query);
}

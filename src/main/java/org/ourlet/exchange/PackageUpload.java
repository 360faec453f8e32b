// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import org.jspecify.annotations.Nullable;
import org.ourlet.access.LargeUpload;
import org.ourlet.access.SignedIn;
import org.springframework.stereotype.Component;

/** Takes packages of organisations from whoever runs the installation. */
@Component
public class PackageUpload implements LargeUpload {

    public static final String PATH = "/operation/packages/upload";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean admits(@Nullable SignedIn signedIn, String query) {
        return signedIn != null && signedIn.account().operator();
    }
}

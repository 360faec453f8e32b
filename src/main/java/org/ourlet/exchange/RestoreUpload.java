// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import org.jspecify.annotations.Nullable;
import org.ourlet.access.Accounts;
import org.ourlet.access.LargeUpload;
import org.ourlet.access.SignedIn;
import org.ourlet.shared.Ids;
import org.springframework.stereotype.Component;

/** Takes a backup file into an empty installation from whoever typed the code of the console just before. */
@Component
public class RestoreUpload implements LargeUpload {

    public static final String PATH = "/setup/restore/upload";

    private static final String FIELD = "place=";

    private final Accounts accounts;
    private String place = "";

    RestoreUpload(Accounts accounts) {
        this.accounts = accounts;
    }

    /** A new address; the one before is worth nothing any more. */
    public synchronized String open() {
        place = Ids.secret();
        return PATH + "?" + FIELD + place;
    }

    /** True once for the address that was opened last. */
    public synchronized boolean take(String given) {
        boolean right = !place.isEmpty() && place.equals(given);
        place = right ? "" : place;
        return right;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public synchronized boolean admits(@Nullable SignedIn signedIn, String query) {
        return !place.isEmpty() && query.equals(FIELD + place) && !accounts.any();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of second factors. They belong to accounts, so no organisation is named. */
public interface SecondFactorStore {

    /**
     * A second factor.
     *
     * @param sealed secret of the app that is in use, null when there is none yet
     * @param sealedNext secret of an app that is being set up, null when there is none
     * @param lastStep the half minute of the last code used; no code of it or before is taken again
     */
    record Row(@Nullable String sealed, @Nullable String sealedNext, long lastStep) {}

    Optional<Row> find(String account);

    void prepare(String account, String sealedNext, Instant at);

    /** What was being set up is in use from now on. */
    void adopt(String account, long step, Instant at);

    /** False when that half minute was used meanwhile. */
    boolean use(String account, long step);

    void removeApp(String account);

    /** With passkeys and recovery codes. */
    void removeAll(String account);

    void replaceRecoveryCodes(String account, List<String> hashes);

    /** False when there is no such code, or it was used. */
    boolean useRecoveryCode(String account, String hash);

    HeldFactors held(String account);
}

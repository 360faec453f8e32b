// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** Opens a session for somebody who has proved who she is otherwise than on the sign-in form. */
public interface SignInAfter {

    void signIn(Account account, HttpServletRequest request, HttpServletResponse response);

    /**
     * Opens a session as far as the proof goes.
     *
     * @param next the page in mind
     * @return where that leads: on, or to the code of the second factor
     */
    String signIn(
            Account account,
            SignInProof proof,
            Optional<String> next,
            HttpServletRequest request,
            HttpServletResponse response);

    /** The code of the second factor was right: the session that waited for it is one from now on. */
    void complete(SignedIn waiting, HttpServletRequest request, HttpServletResponse response);

    /** Goes on with what has become of a session, under a new secret. */
    void renew(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response);
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.web;

import java.util.List;
import org.ourlet.access.provider.SecondFactorRule;

/**
 * In which ways people sign in.
 *
 * @param asksNobody nobody has to have a second factor
 */
public record SignInMethodsView(boolean asksNobody, List<Line> providers) {

    /**
     * A sign-in provider of the settings, without its secret.
     *
     * @param back the address to enter at the provider
     * @param accounts how many are connected with it
     */
    public record Line(String name, String issuer, String back, SecondFactorRule secondFactor, int accounts) {}
}

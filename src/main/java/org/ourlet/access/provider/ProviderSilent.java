// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.provider;

/** A provider does not answer, or not with what such a provider says about itself. */
public final class ProviderSilent extends Exception {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 200;

    ProviderSilent(String what) {
        super(what, null, false, false);
    }

    /** With what an operator needs to find the obstacle, on one line of the log. */
    static ProviderSilent because(Exception obstacle) {
        String what = String.valueOf(obstacle.getMessage()).replaceAll("\\p{Cntrl}", " ");
        return new ProviderSilent(what.substring(0, Math.min(what.length(), LONGEST)));
    }
}

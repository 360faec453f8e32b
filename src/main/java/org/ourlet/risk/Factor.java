// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.Locale;

/** What is rated: the impact on an asset, the likelihood of a threat, the vulnerability of an asset to it. ISSRM metrics. */
public enum Factor {
    IMPACT,
    LIKELIHOOD,
    VULNERABILITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

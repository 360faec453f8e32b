// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.mosp;

import java.util.List;

/** What a file says: a threat uses a vulnerability, and controls help. All by their keys. */
record MospLink(String path, String threat, String vulnerability, List<String> controls) {

    MospLink {
        controls = List.copyOf(controls);
    }
}

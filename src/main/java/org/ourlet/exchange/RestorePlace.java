// SPDX-License-Identifier: Apache-2.0
package org.ourlet.exchange;

import java.nio.file.Path;

/** Where a restore is prepared and waits for the next start. */
public interface RestorePlace {

    /** Empty. */
    Path folder();

    /** Everything in the folder is complete and checked. */
    void ready(String backup);
}

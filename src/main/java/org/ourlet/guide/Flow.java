// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.List;

/** What an activity consumes and produces; outputs are ids of work products. */
public record Flow(List<Input> inputs, List<String> outputs) {

    public Flow {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}

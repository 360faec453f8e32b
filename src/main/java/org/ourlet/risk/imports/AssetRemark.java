// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.util.List;
import org.ourlet.shared.Refusal;

/** Something about a row that people should know and that keeps nothing from being taken. */
public record AssetRemark(Kind kind, List<Object> parameters) implements Refusal {

    /** What is to be known. */
    public enum Kind {
        THERE_ALREADY("there-already"),
        TWICE("twice"),
        UNKNOWN_TYPE("unknown-type");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public AssetRemark {
        parameters = List.copyOf(parameters);
    }

    @Override
    public String messageKey() {
        return "imports.remark." + kind.word;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourlet.webshell.Choice;

/**
 * The assets of an assessment in two columns.
 *
 * @param criteria codes and names of the columns of impacts
 * @param linker null while no IS asset is chosen
 * @param problems sentences by field
 */
public record AssetsView(
        AssessmentHead head,
        List<Criterion> criteria,
        List<BusinessLine> business,
        List<IsLine> is,
        @Nullable Linker linker,
        Map<String, String> problems) {

    /** A security criterion. */
    public record Criterion(String code, String name) {}

    /** @param levels one per criterion, empty when not rated */
    public record BusinessLine(String ref, String name, String owner, List<String> levels, int supporters) {}

    /**
     * An IS asset.
     *
     * @param levels one per criterion, empty when not rated
     * @param overridden whether the levels are not the inherited ones
     */
    public record IsLine(
            String ref,
            String name,
            String type,
            String owner,
            List<String> supports,
            List<String> levels,
            boolean overridden) {}

    /** The IS asset whose links are shown. */
    public record Linked(String ref, String name, long version) {}

    /**
     * What the chosen IS asset supports.
     *
     * @param words that the assets offered contain
     * @param many whether they can be searched
     * @param next ref of the IS asset after it; empty for the last one
     */
    public record Linker(
            Linked asset, List<Choice> business, List<Choice> is, String words, boolean many, String next) {

        public String ref() {
            return asset.ref();
        }
    }
}

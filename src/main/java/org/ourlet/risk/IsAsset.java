// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that supports business assets: hardware, software, a network, people, a site, a supplier. ISSRM: IS asset.
 *
 * @param ref such as IS1, unique in the assessment and kept by its reviews
 * @param supports refs of business assets, or of IS assets that support them in turn
 * @param override an impact other than the inherited one, null when the inherited one holds
 */
public record IsAsset(
        String ref,
        String name,
        Particulars particulars,
        Owner owner,
        List<String> supports,
        @Nullable ImpactOverride override,
        long version) {

    /** One that nobody has saved yet. */
    public static final IsAsset NEW = new IsAsset("", "", Particulars.NONE, Owner.NOBODY, List.of(), null, 0);

    public IsAsset {
        supports = supports.stream().distinct().toList();
    }

    /**
     * What an inventory says besides.
     *
     * @param type id of an asset type of the catalogue, empty when not said
     */
    public record Particulars(String type, String location, String classification) {
        public static final Particulars NONE = new Particulars("", "", "");
    }

    /** An impact rated otherwise than inherited, with its reason. The inherited one is shown beside it. Our own. */
    public record ImpactOverride(Impact impact, String reason) {}

    public IsAsset supporting(List<String> others) {
        return new IsAsset(ref, name, particulars, owner, others, override, version);
    }

    public IsAsset at(long other) {
        return new IsAsset(ref, name, particulars, owner, supports, override, other);
    }

    IsAsset named(String other) {
        return new IsAsset(other, name, particulars, owner, supports, override, version);
    }
}

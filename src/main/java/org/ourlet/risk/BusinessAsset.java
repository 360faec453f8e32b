// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk;

/**
 * Something that has value by itself: a service, a process, an information. ISSRM: business asset, with a security need
 * per criterion.
 *
 * @param ref such as BA1, unique in the assessment and kept by its reviews
 * @param note why it matters, how long until a loss hurts; empty when nothing was noted
 */
public record BusinessAsset(String ref, String name, Owner owner, Impact impact, String note, long version) {

    BusinessAsset named(String other) {
        return new BusinessAsset(other, name, owner, impact, note, version);
    }
}

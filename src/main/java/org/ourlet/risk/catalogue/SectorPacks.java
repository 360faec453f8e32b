// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The packs that the guide offers, in alphabetical order. */
public record SectorPacks(List<SectorPack> all) {

    public SectorPacks {
        all = List.copyOf(all);
    }

    public Optional<SectorPack> find(String id) {
        return all.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The one that fits a sector first. */
    public List<SectorPack> sortedFor(String sector) {
        return all.stream()
                .sorted(Comparator.comparing(
                        (SectorPack pack) -> !pack.sectors().contains(sector)))
                .toList();
    }

    /** The pack that a sector of the welcome interview leads to; none for a sector without one. */
    public Optional<SectorPack> forSector(String sector) {
        return all.stream().filter(pack -> pack.sectors().contains(sector)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a disk holds after the power went: everything that was synced, and any part of the rest, sector by sector. */
final class LostDisk {

    private static final int SECTOR = 512;

    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<String, List<DiskOperation>> waiting = new HashMap<>();
    private long acknowledged;

    LostDisk(Map<String, byte[]> before) {
        before.forEach((name, content) -> kept.put(name, content.clone()));
    }

    void run(List<DiskOperation> operations) {
        for (DiskOperation operation : operations) {
            switch (operation.kind()) {
                case ACKNOWLEDGED -> acknowledged = operation.offset();
                case SYNC -> waiting(operation.file()).forEach(each -> apply(each, true, new Random(0)));
                default -> waiting(operation.file()).add(operation);
            }
            if (operation.kind() == DiskOperation.Kind.SYNC) {
                waiting(operation.file()).clear();
            }
        }
    }

    long acknowledged() {
        return acknowledged;
    }

    Map<String, byte[]> afterPowerLoss(Random random) {
        waiting.values().forEach(operations -> operations.forEach(each -> apply(each, false, random)));
        return kept;
    }

    private List<DiskOperation> waiting(String file) {
        return waiting.computeIfAbsent(file, name -> new ArrayList<>());
    }

    private void apply(DiskOperation operation, boolean all, Random random) {
        byte[] content = kept.getOrDefault(operation.file(), new byte[0]);
        if (operation.kind() == DiskOperation.Kind.LENGTH) {
            boolean arrives = all || random.nextBoolean();
            kept.put(operation.file(), arrives ? Arrays.copyOf(content, (int) operation.offset()) : content);
            return;
        }
        for (int from = 0; from < operation.bytes().length; from += SECTOR) {
            if (all || random.nextBoolean()) {
                int length = Math.min(SECTOR, operation.bytes().length - from);
                int target = (int) operation.offset() + from;
                content = content.length < target + length ? Arrays.copyOf(content, target + length) : content;
                System.arraycopy(operation.bytes(), from, content, target, length);
            }
        }
        kept.put(operation.file(), content);
    }
}

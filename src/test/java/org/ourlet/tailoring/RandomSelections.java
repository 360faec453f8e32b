// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.Activity;

/** Selections made by chance from a seed: the same seed gives the same ones. */
final class RandomSelections {

    private static final int HOW_MANY = 200;

    private final Random random;

    RandomSelections(long seed) {
        this.random = new Random(seed);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HOW_MANY);
    }

    /** Any set of activities, from hardly any to nearly all. */
    Selection next() {
        double density = random.nextDouble();
        return ShippedContent.TAILORING.selection(
                codes().filter(code -> random.nextDouble() < density).toList());
    }

    String nextCode() {
        List<String> codes = codes().toList();
        return codes.get(random.nextInt(codes.size()));
    }

    /** From 1 to 300 people. */
    int nextPeople() {
        return 1 + random.nextInt(300);
    }

    private static Stream<String> codes() {
        return ShippedContent.GUIDE.activities().stream().map(Activity::code);
    }
}

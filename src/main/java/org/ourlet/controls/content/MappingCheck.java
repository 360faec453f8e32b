// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ourlet.controls.EarlierControl;
import org.ourlet.controls.Mapping;
import org.ourlet.controls.ReferenceControl;
import org.ourlet.guide.ContentReader;

/** Every number is there once, and both files say the same about what became of what. */
final class MappingCheck {

    private final ContentReader reader;

    MappingCheck(ContentReader reader) {
        this.reader = reader;
    }

    void check(List<ReferenceControl> current, List<EarlierControl> earlier) {
        Map<String, Mapping> from2022 =
                mappings(current, ReferenceControl::id, ReferenceControl::earlier, ControlsLoader.CURRENT);
        Map<String, Mapping> from2005 =
                mappings(earlier, EarlierControl::id, EarlierControl::later, ControlsLoader.EARLIER);
        compare(from2022, from2005, ControlsLoader.CURRENT, ControlsLoader.EARLIER);
        compare(from2005, from2022, ControlsLoader.EARLIER, ControlsLoader.CURRENT);
    }

    private <T> Map<String, Mapping> mappings(
            List<T> controls, Function<T, String> id, Function<T, Mapping> mapping, String file) {
        Map<String, Mapping> mappings = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (T control : controls) {
            if (!seen.add(id.apply(control))) {
                reader.problem(file, id.apply(control), "is there twice", "Remove one of the two");
            }
            mappings.put(id.apply(control), mapping.apply(control));
        }
        return mappings;
    }

    private void compare(Map<String, Mapping> from, Map<String, Mapping> to, String file, String other) {
        from.forEach((id, mapping) -> {
            mapping.equal().forEach(target -> compare(id, target, to, Mapping::equal, file, other));
            mapping.nearest().forEach(target -> compare(id, target, to, Mapping::nearest, file, other));
        });
    }

    private void compare(
            String id,
            String target,
            Map<String, Mapping> to,
            Function<Mapping, List<String>> side,
            String file,
            String other) {
        Mapping back = to.get(target);
        if (back == null) {
            reader.problem(file, id, "leads to " + target + ", which does not exist", "Use a number of " + other);
        } else if (!side.apply(back).contains(id)) {
            reader.problem(
                    file,
                    id,
                    "leads to " + target + ", which does not lead back in the same way",
                    "Add " + id + " to " + target + " in " + other + ", or remove " + target + " here");
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ourlet.guide.Chapter;

/**
 * A chapter.
 *
 * @param answered whether the self-check was filled in
 * @param yes the questions answered with yes
 */
public record ChapterView(GuideView base, Chapter chapter, boolean answered, Set<String> yes) {

    /** The chapter before, empty for the first. */
    public Optional<Chapter> previous() {
        return at(-1);
    }

    /** The chapter after, empty for the last. */
    public Optional<Chapter> next() {
        return at(1);
    }

    private Optional<Chapter> at(int step) {
        List<Chapter> all = base.guide().reading().chapters();
        int index = all.indexOf(chapter) + step;
        return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
    }

    /** Enough questions have a yes to go beyond level 1. */
    public boolean enough() {
        return yes.size() >= base.guide().reading().selfCheck().threshold();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide;

import java.util.Arrays;
import java.util.Locale;

/** A link in a text of the guide, such as {@code term:risk}, {@code activity:D4}, {@code chapter:documentation}. */
public record GuideLink(Kind kind, String target) {

    /** What a link leads to; nothing else is allowed in texts. */
    public enum Kind {
        TERM,
        ACTIVITY,
        CHAPTER,
        OTHER;

        private String prefix() {
            return name().toLowerCase(Locale.ROOT) + ":";
        }
    }

    static GuideLink of(String destination) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.OTHER && destination.startsWith(kind.prefix()))
                .map(kind ->
                        new GuideLink(kind, destination.substring(kind.prefix().length())))
                .findFirst()
                .orElse(new GuideLink(Kind.OTHER, destination));
    }

    boolean existsIn(Guide guide) {
        return switch (kind) {
            case TERM -> guide.reading().terms().containsKey(target);
            case ACTIVITY -> guide.findActivity(target).isPresent();
            case CHAPTER ->
                guide.reading().chapters().stream()
                        .anyMatch(chapter -> chapter.slug().equals(target));
            case OTHER -> false;
        };
    }

    @Override
    public String toString() {
        return kind == Kind.OTHER ? target : kind.prefix() + target;
    }
}

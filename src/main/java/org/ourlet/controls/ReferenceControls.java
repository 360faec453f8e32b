// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** The reference controls of both editions, in the order of the standard. Immutable while the program runs. */
public final class ReferenceControls {

    private static final Pattern NUMBER = Pattern.compile("(?i)\\ba\\.\\d{1,2}(\\.\\d{1,2}){1,2}\\b");

    private final Map<String, ReferenceControl> controls;
    private final Map<String, EarlierControl> earlier;
    private final Map<Theme, Localized<String>> themes;
    private final Map<String, Localized<String>> sections;

    /**
     * @param themes names of the themes of 2022
     * @param sections names of the sections of 2005, by number such as A.5
     */
    public ReferenceControls(
            List<ReferenceControl> controls,
            List<EarlierControl> earlier,
            Map<Theme, Localized<String>> themes,
            Map<String, Localized<String>> sections) {
        this.controls = byId(controls, ReferenceControl::id);
        this.earlier = byId(earlier, EarlierControl::id);
        this.themes = Map.copyOf(themes);
        this.sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(each -> byId.put(id.apply(each), each));
        return byId;
    }

    /** Those of 2022. */
    public List<ReferenceControl> all() {
        return List.copyOf(controls.values());
    }

    public List<ReferenceControl> of(Theme theme) {
        return controls.values().stream()
                .filter(control -> control.theme() == theme)
                .toList();
    }

    public Optional<ReferenceControl> find(@Nullable String id) {
        return Optional.ofNullable(id).map(controls::get);
    }

    /** Those of 2005. */
    public List<EarlierControl> earlier() {
        return List.copyOf(earlier.values());
    }

    public List<EarlierControl> earlierOf(String section) {
        return earlier.values().stream()
                .filter(control -> control.section().equals(section))
                .toList();
    }

    public Optional<EarlierControl> findEarlier(@Nullable String id) {
        return Optional.ofNullable(id).map(earlier::get);
    }

    /** Whether there is a control of that number, in either edition. */
    public boolean knows(String id) {
        return controls.containsKey(id) || earlier.containsKey(id);
    }

    /** The numbers of 2022 for numbers of either edition; what is merely nearest does not count. */
    public Set<String> current(Collection<String> ids) {
        Set<String> current = new LinkedHashSet<>();
        for (String id : ids) {
            EarlierControl before = earlier.get(id);
            if (before != null) {
                current.addAll(before.later().equal());
            } else if (controls.containsKey(id)) {
                current.add(id);
            }
        }
        return current;
    }

    /** The numbers of 2022 that a text such as "Backups, A.8.13" names, in either edition. */
    public Set<String> namedIn(String text) {
        return current(numbersIn(text));
    }

    /** Everything in a text that looks like the number of a control, whether there is one or not. */
    public static List<String> numbersIn(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Numbers of the sections of 2005. */
    public List<String> sections() {
        return List.copyOf(sections.keySet());
    }

    public Localized<String> sectionNames(String section) {
        return Objects.requireNonNull(sections.get(section), section);
    }

    public Localized<String> themeNames(Theme theme) {
        return Objects.requireNonNull(themes.get(theme), theme::name);
    }

    public String name(Theme theme, Language language) {
        return themeNames(theme).in(language);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.controls;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ourlet.shared.Language;
import org.ourlet.shared.Localized;

/** The reference controls of both editions, in the order of the standard. Immutable while the program runs. */
public final class ReferenceControls {

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

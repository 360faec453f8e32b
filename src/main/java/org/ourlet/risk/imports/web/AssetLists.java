// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ourlet.people.People;
import org.ourlet.risk.KeptAssessment;
import org.ourlet.risk.Owner;
import org.ourlet.risk.Owners;
import org.ourlet.risk.catalogue.AssetType;
import org.ourlet.risk.catalogue.ThreatCatalogue;
import org.ourlet.risk.imports.AssetMapping;
import org.ourlet.risk.imports.AssetReader;
import org.ourlet.risk.imports.AssetTable;
import org.ourlet.risk.imports.Folded;
import org.ourlet.risk.sheet.Sheet;
import org.ourlet.risk.sheet.SheetFile;
import org.ourlet.shared.Language;
import org.ourlet.shared.OrganisationId;
import org.ourlet.webshell.TextsByLanguage;
import org.springframework.stereotype.Component;

/** Reads a list with the words of all languages, the people of the organisation and the kinds of the catalogue. */
@Component
class AssetLists {

    private final TextsByLanguage texts;
    private final ThreatCatalogue catalogue;
    private final People people;

    AssetLists(TextsByLanguage texts, ThreatCatalogue catalogue, People people) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.people = people;
    }

    /** What was chosen, and where nothing was yet, a guess from the titles. */
    AssetMapping mapping(KeptAssessment kept, SheetFile file, AssetListForm form) {
        if (form.chosen()) {
            return form.mapping();
        }
        List<String> titles = titles(sheet(file, form.sheet()));
        Map<String, List<String>> words = new LinkedHashMap<>();
        AssetMapping.fields(form.business(), kept.assessment().criteria().all())
                .forEach(field -> words.put(field, words(field)));
        return AssetMapping.guessed(form.sheet(), form.business(), titles, words);
    }

    private List<String> words(String field) {
        String last = field.substring(field.indexOf('.') + 1);
        if (!last.equals(field)) {
            return List.of(Folded.of(last));
        }
        return languages()
                .flatMap(language -> Stream.of(
                        texts.in(language).text("imports.words." + field).split(",")))
                .map(Folded::of)
                .toList();
    }

    private static Stream<Language> languages() {
        return Arrays.stream(Language.values());
    }

    static Sheet sheet(SheetFile file, int number) {
        return number < file.sheets().size() ? file.sheets().get(number) : new Sheet("", List.of());
    }

    static List<String> titles(Sheet sheet) {
        return sheet.rows().isEmpty() ? List.of() : sheet.rows().get(0).cells();
    }

    AssetTable read(OrganisationId organisation, KeptAssessment kept, SheetFile file, AssetMapping mapping) {
        Sheet sheet = sheet(file, mapping.sheet());
        AssetTable table = new AssetReader(kept.assessment(), mapping, knowledge(organisation), sheet).read();
        List<AssetTable.Note> refused = file.problems().stream()
                .filter(problem -> problem.place().sheet().equals(sheet.name()))
                .map(problem -> new AssetTable.Note(problem.place(), problem))
                .toList();
        return table.with(refused);
    }

    private AssetReader.Knowledge knowledge(OrganisationId organisation) {
        Owners owners = new Owners(people.team(organisation));
        return new AssetReader.Knowledge() {
            @Override
            public Owner owner(String name) {
                return owners.named(name);
            }

            @Override
            public Optional<String> type(String word) {
                return catalogue.types().stream()
                        .filter(type -> names(type).contains(Folded.of(word)))
                        .map(AssetType::id)
                        .findFirst();
            }
        };
    }

    private static List<String> names(AssetType type) {
        List<String> names = new ArrayList<>(List.of(Folded.of(type.id())));
        languages().forEach(language -> names.add(Folded.of(type.text(language).name())));
        return names;
    }

    /** The first rows under the fields that are mapped. */
    static List<List<String>> rows(Sheet sheet, List<Integer> columns, int most) {
        return IntStream.range(1, Math.min(most + 1, sheet.rows().size()))
                .mapToObj(row -> columns.stream()
                        .map(column -> sheet.rows().get(row).cell(column))
                        .toList())
                .toList();
    }
}

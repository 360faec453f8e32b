// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ourlet.risk.AssessmentCheck;
import org.ourlet.risk.AssessmentProblem;
import org.ourlet.risk.AssessmentProblem.Reason;
import org.ourlet.risk.Assets;
import org.ourlet.risk.BusinessAsset;
import org.ourlet.risk.Impact;
import org.ourlet.risk.IsAsset;
import org.ourlet.risk.Owner;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.SecurityCriterion;
import org.ourlet.risk.exchange.GivenAssessment;
import org.ourlet.risk.imports.AssetTable.Note;
import org.ourlet.risk.sheet.Sheet;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.shared.Refusal;

/** Reads the rows of a list as assets. An asset whose name is there already is left as it is, so a list adds nothing twice. */
public final class AssetReader {

    private static final Pattern PATH = Pattern.compile("(?:businessAssets|isAssets)\\[(\\d+)]\\.?(.*?)(?:\\[\\d+])?");
    private static final Pattern REF = Pattern.compile("([A-Z]+)(\\d+)");
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2000;

    private final RiskAssessment assessment;
    private final AssetMapping mapping;
    private final Knowledge knowledge;
    private final Sheet sheet;
    private final List<Note> problems = new ArrayList<>();
    private final List<Note> remarks = new ArrayList<>();
    private final List<Sheet.Row> taken = new ArrayList<>();
    private int there;

    public AssetReader(RiskAssessment assessment, AssetMapping mapping, Knowledge knowledge, Sheet sheet) {
        this.assessment = assessment;
        this.mapping = mapping;
        this.knowledge = knowledge;
        this.sheet = sheet;
    }

    /** What the program knows of the words in a list. */
    public interface Knowledge {
        Owner owner(String name);

        /** Id of the kind of asset with that name or id. */
        Optional<String> type(String word);
    }

    public AssetTable read() {
        sortRows();
        Assets fresh = mapping.business() ? new Assets(refs().map(this::business), List.of()) : is();
        if (problems.isEmpty()) {
            check(fresh);
        }
        return new AssetTable(fresh, problems, remarks, there);
    }

    /** Rows to take, without those that are there already or twice. */
    private void sortRows() {
        Set<String> known = new HashSet<>();
        Assets assets = assessment.assets();
        assets.business().stream()
                .filter(each -> mapping.business())
                .forEach(each -> known.add(Folded.of(each.name())));
        assets.is().stream().filter(each -> !mapping.business()).forEach(each -> known.add(Folded.of(each.name())));
        Set<String> inFile = new HashSet<>();
        sheet.rows().stream().skip(1).forEach(row -> {
            String name = Folded.of(raw(row, "name"));
            if (name.isEmpty()) {
                problem(row, "name", AssessmentProblem.at("name", Reason.MISSING));
            } else if (known.contains(name)) {
                there++;
                remark(row, "name", AssetRemark.Kind.THERE_ALREADY, raw(row, "name"));
            } else if (!inFile.add(name)) {
                remark(row, "name", AssetRemark.Kind.TWICE, raw(row, "name"));
            } else {
                taken.add(row);
            }
        });
    }

    /** Makes an asset of a row under a ref. */
    private interface Maker<T> {
        T make(Sheet.Row row, String ref);
    }

    /** The rows to take with the next free refs. */
    private record Numbered(List<Sheet.Row> rows, String first) {

        <T> List<T> map(Maker<T> maker) {
            Matcher parts = REF.matcher(first);
            int number = parts.matches() ? Integer.parseInt(parts.group(2)) : 1;
            String prefix = parts.matches() ? parts.group(1) : first;
            List<T> made = new ArrayList<>();
            for (Sheet.Row row : rows) {
                made.add(maker.make(row, prefix + number++));
            }
            return made;
        }
    }

    private Numbered refs() {
        int most = GivenAssessment.MOST_ASSETS - assessment.assets().refs().size();
        if (taken.size() > most) {
            problem(taken.get(Math.max(0, most)), "name", AssessmentProblem.at("name", Reason.TOO_MANY, most));
        }
        return new Numbered(taken, mapping.business() ? assessment.nextBusinessRef() : assessment.nextIsRef());
    }

    private BusinessAsset business(Sheet.Row row, String ref) {
        return new BusinessAsset(
                ref,
                text(row, "name", LONGEST),
                knowledge.owner(text(row, "owner", LONGEST)),
                impact(row),
                text(row, "note", LONGEST_NOTE),
                0);
    }

    private Impact impact(Sheet.Row row) {
        Map<SecurityCriterion, Integer> levels = new TreeMap<>();
        for (String field : mapping.columns().keySet()) {
            String text = raw(row, field);
            if (!field.startsWith(AssetMapping.IMPACT) || text.isEmpty()) {
                continue;
            }
            if (text.matches("\\d{1,4}")) {
                levels.put(new SecurityCriterion(field.substring(AssetMapping.IMPACT.length())), Integer.valueOf(text));
            } else {
                problem(row, field, AssessmentProblem.at(field, Reason.NOT_NUMBER));
            }
        }
        return Impact.of(levels);
    }

    private Assets is() {
        Supports supports = new Supports(assessment.assets(), names());
        return new Assets(List.of(), refs().map((row, ref) -> is(row, ref, supports)));
    }

    private IsAsset is(Sheet.Row row, String ref, Supports supports) {
        return new IsAsset(
                ref,
                text(row, "name", LONGEST),
                new IsAsset.Particulars(
                        type(row), text(row, "location", LONGEST), text(row, "classification", LONGEST)),
                knowledge.owner(text(row, "owner", LONGEST)),
                supports.of(
                        raw(row, "supports"),
                        name -> problem(row, "supports", AssessmentProblem.at("supports", Reason.UNKNOWN_REF, name))),
                null,
                0);
    }

    /** Refs of the rows to take, by their names. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        new Numbered(taken, assessment.nextIsRef()).map((row, ref) -> names.put(Folded.of(raw(row, "name")), ref));
        return names;
    }

    private String type(Sheet.Row row) {
        String word = raw(row, "type");
        if (word.isEmpty()) {
            return "";
        }
        Optional<String> type = knowledge.type(word);
        if (type.isEmpty()) {
            remark(row, "type", AssetRemark.Kind.UNKNOWN_TYPE, word);
        }
        return type.orElse("");
    }

    /** What must hold between all assets: values on the scale, chains that end. */
    private void check(Assets fresh) {
        Assets before = assessment.assets();
        List<BusinessAsset> business = new ArrayList<>(before.business());
        business.addAll(fresh.business());
        List<IsAsset> is = new ArrayList<>(before.is());
        is.addAll(fresh.is());
        int offset = mapping.business() ? before.business().size() : before.is().size();
        for (AssessmentProblem problem : AssessmentCheck.problems(assessment.with(new Assets(business, is)))) {
            Matcher parts = PATH.matcher(problem.path());
            int index = parts.matches() ? Integer.parseInt(parts.group(1)) - offset : -1;
            if (index >= 0 && index < taken.size()) {
                problem(taken.get(index), parts.group(2), problem);
            }
        }
    }

    private String text(Sheet.Row row, String field, int longest) {
        String text = raw(row, field);
        if (text.length() > longest) {
            problem(row, field, AssessmentProblem.at(field, Reason.TOO_LONG, longest));
            return "";
        }
        return text;
    }

    private String raw(Sheet.Row row, String field) {
        Integer column = mapping.columns().get(field);
        return column == null ? "" : row.cell(column).strip();
    }

    private void problem(Sheet.Row row, String field, Refusal refusal) {
        problems.add(new Note(place(row, field), refusal));
    }

    private void remark(Sheet.Row row, String field, AssetRemark.Kind kind, String word) {
        remarks.add(new Note(place(row, field), new AssetRemark(kind, List.of(word))));
    }

    private Place place(Sheet.Row row, String field) {
        Integer column = mapping.columns().get(field);
        String title = column == null ? field : sheet.rows().get(0).cell(column).strip();
        return new Place(sheet.name(), row.number(), title);
    }
}

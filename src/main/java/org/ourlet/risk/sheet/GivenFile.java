// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.sheet;

import java.util.ArrayList;
import java.util.List;
import org.ourlet.risk.RiskAssessment;
import org.ourlet.risk.exchange.GivenAssessment;
import org.ourlet.risk.sheet.SheetProblem.Place;
import org.ourlet.risk.sheet.SheetProblem.Reason;
import org.ourlet.shared.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an assessment from a file, be it a spreadsheet or JSON, and says where each mistake stands in it. */
@Component
public class GivenFile {

    /** Of a field that stands twice nobody knows which one is meant. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final AssessmentSheets sheets;

    GivenFile(AssessmentSheets sheets) {
        this.sheets = sheets;
    }

    /** A mistake and its place; of a JSON file the column is the path. */
    public record Wrong(Place place, Refusal refusal) {}

    /**
     * What was read.
     *
     * @param assessment only of use when nothing is wrong
     * @param notRead sheets and columns that are not part of an assessment
     */
    public record Reading(RiskAssessment assessment, List<Wrong> wrong, List<Place> notRead) {}

    /** @throws UnreadableFile when it is neither a spreadsheet nor JSON */
    public Reading read(byte[] bytes, GivenAssessment.Knowledge knowledge) throws UnreadableFile {
        if (bytes.length == 0) {
            throw UnreadableFile.because(Reason.NOTHING);
        }
        return SheetFile.isXlsx(bytes) ? sheet(SheetFile.read(bytes), knowledge) : json(bytes, knowledge);
    }

    private Reading sheet(SheetFile file, GivenAssessment.Knowledge knowledge) {
        GivenSheets given = sheets.read(file);
        GivenAssessment assessment = GivenAssessment.read(given.json(), knowledge);
        List<Wrong> wrong = new ArrayList<>();
        file.problems().forEach(problem -> wrong.add(new Wrong(problem.place(), problem)));
        assessment.problems().forEach(problem -> wrong.add(new Wrong(given.place(problem.path()), problem)));
        return new Reading(assessment.assessment(), wrong, given.notRead());
    }

    private static Reading json(byte[] bytes, GivenAssessment.Knowledge knowledge) throws UnreadableFile {
        GivenAssessment given = GivenAssessment.read(tree(bytes), knowledge);
        List<Wrong> wrong = given.problems().stream()
                .map(problem -> new Wrong(new Place("", 0, problem.path()), problem))
                .toList();
        return new Reading(given.assessment(), wrong, List.of());
    }

    /** @throws UnreadableFile when it is no JSON, with the line where it stops to be */
    public static JsonNode tree(byte[] bytes) throws UnreadableFile {
        if (bytes.length > SheetFile.LARGEST) {
            throw UnreadableFile.because(Reason.TOO_LARGE, SheetFile.LARGEST / 1024 / 1024);
        }
        try {
            JsonNode tree = JSON.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw UnreadableFile.because(Reason.NOTHING);
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw UnreadableFile.because(Reason.TOO_DEEP);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            Reason reason = String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")
                    ? Reason.FIELD_TWICE
                    : Reason.UNKNOWN_FORM;
            throw new UnreadableFile(new SheetProblem(new Place("", Math.max(0, line), ""), reason, List.of()));
        }
    }
}

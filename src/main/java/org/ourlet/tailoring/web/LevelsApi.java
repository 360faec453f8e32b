// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourlet.access.Open;
import org.ourlet.guide.StandardEdition;
import org.ourlet.tailoring.Coverage;
import org.ourlet.tailoring.EffortEstimate;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Selection;
import org.ourlet.tailoring.SelectionDocuments;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The five levels for other programs. */
@RestController
class LevelsApi {

    private static final List<Integer> SIZES = List.of(5, 10, 25, 50, 100, 250);

    private final Tailoring tailoring;
    private final Pages pages;

    LevelsApi(Tailoring tailoring, Pages pages) {
        this.tailoring = tailoring;
        this.pages = pages;
    }

    /**
     * A level.
     *
     * @param activities codes
     * @param documents number of documents and records
     * @param pages typical pages of all of them together
     * @param months to plan for the first cycle
     * @param coverage by edition of the standard
     */
    record GuideLevel(
            int level,
            String name,
            boolean recommended,
            Set<String> activities,
            int documents,
            int pages,
            int months,
            Map<String, CoverageFigures> coverage,
            List<EffortFigures> effort) {}

    /**
     * How much of an edition is covered.
     *
     * @param strict whole percent, counting only fully covered units
     * @param weighted whole percent, counting a partly covered unit as a part of one
     */
    record CoverageFigures(int strict, int weighted, int full, int partial, int none) {

        static CoverageFigures of(Coverage coverage) {
            return new CoverageFigures(
                    coverage.strictPercent(),
                    coverage.weightedPercent(),
                    coverage.full(),
                    coverage.partial(),
                    coverage.none());
        }
    }

    /**
     * Person-days of everybody together.
     *
     * @param size number of people
     * @param days first cycle, without this program
     * @param daysWithTool first cycle, with this program
     * @param yearlyDays each later cycle
     */
    record EffortFigures(int size, int days, int daysWithTool, int yearlyDays) {

        static EffortFigures of(EffortEstimate effort) {
            return new EffortFigures(effort.people(), effort.withoutTool(), effort.withTool(), effort.laterCycle());
        }
    }

    @GetMapping("/api/v1/guide/levels")
    @Open(value = "the guide belongs to everybody who wants to learn", whileGuideIsPublic = true)
    List<GuideLevel> levels() {
        return Arrays.stream(ImplementationLevel.values()).map(this::line).toList();
    }

    private GuideLevel line(ImplementationLevel level) {
        Selection selection = tailoring.selection(level);
        SelectionDocuments documents = tailoring.documents(selection);
        return new GuideLevel(
                level.number(),
                tailoring.levels().text(level, pages.texts().language()).name(),
                level == tailoring.levels().recommended(),
                selection.codes(),
                documents.count(),
                documents.pages(),
                tailoring.levels().months(level),
                coverage(selection),
                SIZES.stream()
                        .map(size -> EffortFigures.of(tailoring.effort(selection, size)))
                        .toList());
    }

    private Map<String, CoverageFigures> coverage(Selection selection) {
        Map<String, CoverageFigures> figures = new LinkedHashMap<>();
        for (StandardEdition edition : StandardEdition.values()) {
            figures.put(edition.year(), CoverageFigures.of(tailoring.coverage(selection, edition)));
        }
        return figures;
    }
}

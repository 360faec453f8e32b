// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.web;

import java.util.List;
import java.util.Optional;
import org.ourlet.access.Open;
import org.ourlet.guide.StandardEdition;
import org.ourlet.shared.Language;
import org.ourlet.tailoring.Coverage;
import org.ourlet.tailoring.CoverageUnit;
import org.ourlet.tailoring.ImplementationLevel;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.tailoring.UnitCoverage;
import org.ourlet.webshell.BadRequest;
import org.ourlet.webshell.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage of the standard, unit by unit, for other programs. */
@RestController
class CoverageApi {

    private final Tailoring tailoring;
    private final Pages pages;

    CoverageApi(Tailoring tailoring, Pages pages) {
        this.tailoring = tailoring;
        this.pages = pages;
    }

    /**
     * What a level covers of an edition.
     *
     * @param strict whole percent, counting only fully covered units
     * @param weighted whole percent, counting a partly covered unit as a part of one
     */
    record LevelCoverage(String edition, int level, int strict, int weighted, Counts counts, List<Unit> units) {}

    /** Numbers of units. */
    record Counts(int units, int full, int partial, int none) {

        static Counts of(Coverage coverage) {
            return new Counts(coverage.units().size(), coverage.full(), coverage.partial(), coverage.none());
        }
    }

    /**
     * A piece of the requirements.
     *
     * @param unit number of the clause
     * @param label what it is about, in our words
     * @param activities codes of the activities that cover it together
     * @param missing those of them that the level does not have
     */
    record Unit(
            String unit,
            String label,
            UnitCoverage.State state,
            List<String> activities,
            List<String> missing,
            int fullyFromLevel) {

        static Unit of(UnitCoverage covered, Language language) {
            CoverageUnit unit = covered.unit();
            return new Unit(
                    unit.id(),
                    unit.label(language),
                    covered.state(),
                    unit.needs(),
                    covered.missing(),
                    unit.fullyFrom().number());
        }
    }

    @GetMapping("/api/v1/guide/coverage")
    @Open(value = "the guide belongs to everybody who wants to learn", whileGuideIsPublic = true)
    LevelCoverage coverage(@RequestParam(defaultValue = "2022") String edition, @RequestParam Optional<String> level) {
        StandardEdition ofYear = StandardEdition.ofYear(edition)
                .orElseThrow(() -> new BadRequest(RequestRefusal.unknownEdition(edition)));
        ImplementationLevel chosen =
                level.map(CoverageApi::level).orElse(tailoring.levels().recommended());
        Coverage coverage = tailoring.coverage(tailoring.selection(chosen), ofYear);
        Language language = pages.texts().language();
        return new LevelCoverage(
                edition,
                chosen.number(),
                coverage.strictPercent(),
                coverage.weightedPercent(),
                Counts.of(coverage),
                coverage.units().stream().map(unit -> Unit.of(unit, language)).toList());
    }

    private static ImplementationLevel level(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-5]"))
                .map(Integer::valueOf)
                .flatMap(ImplementationLevel::of)
                .orElseThrow(() -> new BadRequest(RequestRefusal.unknownLevel(number)));
    }
}

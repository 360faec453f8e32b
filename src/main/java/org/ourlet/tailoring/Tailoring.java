// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ourlet.guide.Activity;
import org.ourlet.guide.Guide;
import org.ourlet.guide.StandardEdition;

/**
 * Cutting the guide to size. Everything here is computed from content and from the codes of the chosen activities; codes
 * that the guide does not have are left out. As content does not change while the program runs, figures are kept in memory.
 */
public final class Tailoring {

    /** More sets of activities than people compare in one day; those asked for least recently are added up again. */
    private static final int MOST = 1_000;

    private record Sized(Set<String> codes, int people) {}

    private final Guide guide;
    private final TailoringContent content;
    private final Cache<Sized, EffortEstimate> efforts =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Sized, BigDecimal> days =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<Integer, List<LevelFigures>> figures =
            Caffeine.newBuilder().maximumSize(MOST).build();

    public Tailoring(Guide guide, TailoringContent content) {
        this.guide = guide;
        this.content = content;
    }

    public CompletionMatrix matrix() {
        return content.matrix();
    }

    public Levels levels() {
        return content.levels();
    }

    /** The units of an edition, in its order. */
    public CoverageTable coverageTable(StandardEdition edition) {
        return Objects.requireNonNull(content.coverage().get(edition));
    }

    public Selection selection(ImplementationLevel level) {
        return selection(matrix().activitiesOf(level));
    }

    public Selection selection(Collection<String> codes) {
        return new Selection(guide, codes);
    }

    /** What is to be said about the codes before somebody chooses them. */
    public SelectionCheck check(Collection<String> codes) {
        return SelectionCheck.of(selection(codes), matrix());
    }

    public Coverage coverage(Selection selection, StandardEdition edition) {
        return coverageTable(edition).coverageBy(selection.codes());
    }

    public SelectionDocuments documents(Selection selection) {
        return SelectionDocuments.of(guide, selection.codes());
    }

    /** @param people from 1 */
    public EffortEstimate effort(Selection selection, int people) {
        return efforts.get(
                new Sized(selection.codes(), people),
                asked -> EffortEstimate.of(activities(selection), scaledTo(people)));
    }

    /** What each level asks for and gives, the first one first. */
    public List<LevelFigures> figures(int people) {
        return figures.get(people, size -> LevelFigures.ofEveryLevel(this, size));
    }

    /** Person-days of one activity in the first cycle with this program, not rounded. */
    public BigDecimal days(Activity activity, int people) {
        return days.get(
                new Sized(Set.of(activity.code()), people),
                asked -> scaledTo(people).withTool(List.of(activity)));
    }

    /** Where the effort of the first cycle goes, with this program. */
    public StageShares sharesOfFirstCycle(Selection selection, int people) {
        return StageShares.of(activities(selection), scaledTo(people)::withTool);
    }

    /** Where the effort of a later yearly cycle goes. */
    public StageShares sharesOfLaterCycle(Selection selection, int people) {
        return StageShares.of(activities(selection), scaledTo(people)::laterCycle);
    }

    public LevelDelta delta(Selection from, Selection to, int people) {
        SelectionDocuments before = documents(from);
        SelectionDocuments after = documents(to);
        return new LevelDelta(
                difference(to, from),
                difference(from, to),
                after.notIn(before),
                before.notIn(after),
                effort(to, people).minus(effort(from, people)));
    }

    private Set<String> difference(Selection some, Selection others) {
        Set<String> rest = guide.inOrder(some.codes());
        rest.removeAll(others.codes());
        return rest;
    }

    private List<Activity> activities(Selection selection) {
        return selection.codes().stream().map(guide::activity).toList();
    }

    private Effort scaledTo(int people) {
        return new Effort(content.effort(), people);
    }
}

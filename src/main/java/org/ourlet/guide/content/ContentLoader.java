// SPDX-License-Identifier: Apache-2.0
package org.ourlet.guide.content;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ourlet.guide.Activity;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.ContentValue;
import org.ourlet.guide.Guide;
import org.ourlet.guide.Input;
import org.ourlet.guide.LocalizedNode;
import org.ourlet.guide.WorkProduct;
import org.ourlet.shared.Localized;

/** Reads the guide from its content files and checks it as a whole. */
public final class ContentLoader {

    private ContentLoader() {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static Guide load(ContentFolder folder) {
        ContentReader reader = new ContentReader(folder);
        List<Activity> activities = ActivityFiles.read(reader);
        LocalizedNode names = reader.nodeInEachLanguage(WorkProductFiles.FOLDER);
        List<WorkProduct> workProducts = WorkProductFiles.read(reader, names);
        Guide.Reading reading = ReadingFiles.read(reader, externalInputs(activities, names));
        Guide guide = new Guide(EditionFile.read(reader), activities, workProducts, reading);
        check(guide, activities, workProducts, reader);
        reader.close();
        return guide;
    }

    private static Map<String, Localized<String>> externalInputs(List<Activity> activities, LocalizedNode names) {
        return activities.stream()
                .flatMap(activity -> activity.flow().inputs().stream())
                .filter(Input::external)
                .map(Input::id)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> names.at(id, ContentValue::text)));
    }

    private static void check(
            Guide guide, List<Activity> activities, List<WorkProduct> workProducts, ContentReader reader) {
        activities.forEach(activity -> new ActivityCheck(guide, activity, reader).check());
        new IdCheck(reader).check(activities, workProducts);
        new FlowCheck(guide, reader).check();
        new TextCheck(guide, reader).check();
    }
}

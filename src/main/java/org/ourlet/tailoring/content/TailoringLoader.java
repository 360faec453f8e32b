// SPDX-License-Identifier: Apache-2.0
package org.ourlet.tailoring.content;

import java.math.BigDecimal;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentNode;
import org.ourlet.guide.ContentReader;
import org.ourlet.guide.Guide;
import org.ourlet.tailoring.CompletionMatrix;
import org.ourlet.tailoring.EffortScale;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.tailoring.TailoringContent;

/** Reads levels, coverage and effort, and checks that they fit the guide. */
public final class TailoringLoader {

    private static final String EFFORT = "tailoring/effort.yaml";

    private TailoringLoader() {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static Tailoring load(ContentFolder folder, Guide guide) {
        ContentReader reader = new ContentReader(folder);
        CompletionMatrix matrix = MatrixFile.read(reader, guide);
        TailoringContent content = new TailoringContent(
                matrix, LevelFiles.read(reader), new CoverageFiles(reader, guide, matrix).read(), effort(reader));
        reader.close();
        return new Tailoring(guide, content);
    }

    private static EffortScale effort(ContentReader reader) {
        ContentNode verySmall = reader.node(EFFORT).at("very-small").node();
        return new EffortScale(
                verySmall.at("below").integer(),
                BigDecimal.valueOf(verySmall.at("factor").decimal()));
    }
}

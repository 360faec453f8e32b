// SPDX-License-Identifier: Apache-2.0
package org.ourlet.content;

import java.nio.file.Path;
import org.ourlet.controls.ReferenceControls;
import org.ourlet.controls.content.ControlsLoader;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.Guide;
import org.ourlet.guide.content.ContentLoader;
import org.ourlet.risk.RiskMethods;
import org.ourlet.risk.content.MethodLoader;
import org.ourlet.tailoring.Tailoring;
import org.ourlet.tailoring.content.TailoringLoader;

/** The content of this repository, read once for all tests. */
public final class ShippedContent {

    public static final ContentFolder FOLDER = ContentFolder.at(Path.of("content"));
    public static final Guide GUIDE = ContentLoader.load(FOLDER);
    public static final Tailoring TAILORING = TailoringLoader.load(FOLDER, GUIDE);
    public static final ReferenceControls CONTROLS = ControlsLoader.load(FOLDER);
    public static final RiskMethods RISK_METHODS = MethodLoader.load(FOLDER);

    private ShippedContent() {}
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.risk.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ourlet.guide.BrokenContent;
import org.ourlet.guide.ContentFolder;
import org.ourlet.guide.ContentReader;
import org.ourlet.risk.MethodText;
import org.ourlet.risk.RiskMethod;
import org.ourlet.risk.RiskMethods;
import org.ourlet.shared.Localized;

/** Reads the risk methods. */
public final class MethodLoader {

    static final String FOLDER = "risk-methods";

    private MethodLoader() {}

    /** @throws BrokenContent when anything is wrong, with all problems at once */
    public static RiskMethods load(ContentFolder folder) {
        ContentReader reader = new ContentReader(folder);
        List<MethodFile> files = folder.folders(FOLDER).stream()
                .map(id -> MethodFile.read(reader, id))
                .sorted(Comparator.comparing(MethodFile::byDefault).reversed())
                .toList();
        List<RiskMethod> methods = new ArrayList<>();
        Map<String, Localized<MethodText>> texts = new HashMap<>();
        files.forEach(file -> {
            methods.add(file.method());
            texts.put(file.method().id(), MethodWords.read(reader, file.method()));
        });
        if (files.stream().filter(MethodFile::byDefault).count() != 1) {
            reader.problem(
                    FOLDER, "default", "is not said by exactly one method", "Write default: true in one of them");
        }
        reader.close();
        return new RiskMethods(methods, texts);
    }
}

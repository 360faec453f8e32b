// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ourlet.Golden;
import org.ourlet.content.ShippedContent;
import org.ourlet.guide.WorkProduct;

/** How each document and record is used, who may read it and how it ends, beside what the domain says it is. */
class FormsTest {

    @Test
    void formAndClassificationAreThoseOfTheList() {
        Golden.check(
                "documents/forms.txt",
                Proofbox.TEMPLATES.all().stream().map(FormsTest::line).collect(Collectors.joining("\n", "", "\n")));
    }

    private static String line(DocumentTemplate template) {
        WorkProduct.Classification classification = template.rules().classification();
        return "%-16s %-8s %-8s %-4s %-2s %-2s %s"
                .formatted(
                        template.code(),
                        ShippedContent.GUIDE.workProduct(template.workProduct()).kind(),
                        template.frame().form(),
                        String.join("/", classification.origin()),
                        classification.access(),
                        classification.storage(),
                        classification.disposal());
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.documents.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ourlet.documents.Documents;
import org.ourlet.shared.OrganisationId;

class OpenedByReaderTest {

    /** They ask by themselves, are for those who write alone, or show one question to the one who was asked. */
    private static final Set<String> ASK_THEMSELVES =
            Set.of("DocumentPage", "DocumentsZip", "PackagedDocuments", "QuestionPage");

    @Test
    void pagesOpenADocumentForTheirReader() {
        DescribedPredicate<JavaClass> pages = DescribedPredicate.describe(
                "pages of documents",
                type -> type.getPackageName().equals("org.ourlet.documents.web")
                        && !ASK_THEMSELVES.contains(type.getSimpleName()));

        noClasses()
                .that(pages)
                .should()
                .callMethod(Documents.class, "file", OrganisationId.class, String.class)
                .because("whoever may read a document is asked in one place (ADR 053)")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.ourlet.documents"));
    }
}

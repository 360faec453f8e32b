// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;

/** The compiled classes of the program, without its tests. */
final class ProgramCode {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ourlet");

    /** Domain and façades: the root package of a module other than the page frame, and rooms of a large module like it. */
    static final DescribedPredicate<JavaClass> MODULE_ROOTS =
            DescribedPredicate.describe("classes in the root of a module", ProgramCode::isInModuleRoot);

    private static final Pattern MODULE_ROOT =
            Pattern.compile("org\\.ourlet\\.([a-z]+|risk\\.(catalogue|imports|rating))");

    private ProgramCode() {}

    private static boolean isInModuleRoot(JavaClass type) {
        String name = type.getPackageName();
        return MODULE_ROOT.matcher(name).matches() && !name.equals("org.ourlet.webshell");
    }
}

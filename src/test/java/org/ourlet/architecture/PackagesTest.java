// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final int MOST_SHARED_TYPES = 15;

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packages()
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("@NullMarked in every package-info.java (house style 6, Null)")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(packages()
                        .filter(each -> !each.tryGetPackageInfo().isPresent())
                        .map(JavaPackage::getName))
                .as("every package has a package-info.java (house style 7)")
                .isEmpty();
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..manager..",
                        "..impl..",
                        "..dto..",
                        "..model..",
                        "..service..")
                .because("packages are named after the business (house style 3.4, rule 4)")
                .check(ProgramCode.CLASSES);
    }

    @Test
    void sharedStaysTiny() {
        List<String> types = ProgramCode.CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.ourlet.shared"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getSimpleName)
                .toList();

        assertThat(types)
                .as("shared may not grow past 15 types without an ADR (house style 3.4, rule 5)")
                .hasSizeLessThanOrEqualTo(MOST_SHARED_TYPES);
    }

    private static Stream<JavaPackage> packages() {
        return ProgramCode.CLASSES.stream().map(JavaClass::getPackage).distinct();
    }
}

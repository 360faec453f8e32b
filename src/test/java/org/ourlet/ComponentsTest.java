// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.stereotype.Component;

class ComponentsTest {

    /** What Spring would find if it looked through all classes. */
    private static Set<String> annotated() {
        Set<String> names = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Application.class).stream()
                        .filter(type -> !type.isAnnotation() && type.isMetaAnnotatedWith(Component.class)
                                || type.isAnnotatedWith(Component.class))
                        .filter(type -> !type.getName().equals(Application.class.getName()))
                        .forEach(type -> names.add(type.getName()));
        return names;
    }

    @Test
    void listsEveryComponentOfTheProgramOnce() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        AnnotationMetadata importing = AnnotationMetadata.introspect(Application.class);
        new Components.Parts(new StandardEnvironment()).registerBeanDefinitions(importing, beans);
        Set<String> listed = new TreeSet<>(Set.of(new Components.Configurations().selectImports(importing)));
        for (String bean : beans.getBeanDefinitionNames()) {
            String type = String.valueOf(beans.getBeanDefinition(bean).getBeanClassName());
            if (type.startsWith("org.ourlet.")) {
                assertThat(listed.add(type)).as(type).isTrue();
            }
        }

        assertThat(listed).hasSizeGreaterThan(300).isEqualTo(annotated());
    }
}

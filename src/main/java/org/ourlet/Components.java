// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The components of the program as the compiler lists them in {@code META-INF/spring.components}. A start that looks for them
 * among all classes is a quarter of a second slower.
 */
final class Components {

    private static final String INDEX = "/META-INF/spring.components";
    private static final String COMPONENT = Component.class.getName();

    private Components() {}

    /** Those that say how others are made; Spring reads them before the defaults of Spring Boot, which give way to them. */
    static final class Configurations implements ImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return all().stream()
                    .filter(Components::configures)
                    .map(Class::getName)
                    .toArray(String[]::new);
        }
    }

    /** All others. */
    static final class Parts implements ImportBeanDefinitionRegistrar {

        private final Environment environment;

        Parts(Environment environment) {
            this.environment = environment;
        }

        @Override
        public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
            AnnotatedBeanDefinitionReader reader = new AnnotatedBeanDefinitionReader(registry, environment);
            all().stream().filter(type -> !configures(type)).forEach(reader::registerBean);
        }
    }

    private static boolean configures(Class<?> type) {
        return type.isAnnotationPresent(Configuration.class);
    }

    private static List<Class<?>> all() {
        ClassLoader loader = Components.class.getClassLoader();
        return names().stream()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, loader))
                .filter(type -> type != Application.class)
                .toList();
    }

    private static List<String> names() {
        Properties index = new Properties();
        try (InputStream stream = Components.class.getResourceAsStream(INDEX)) {
            index.load(Objects.requireNonNull(stream, INDEX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index.stringPropertyNames().stream()
                .filter(name -> index.getProperty(name).contains(COMPONENT))
                .sorted()
                .toList();
    }
}

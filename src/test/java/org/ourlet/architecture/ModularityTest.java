// SPDX-License-Identifier: Apache-2.0
package org.ourlet.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ourlet.Application;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what their {@code package-info.java} allows, only what others offer, and never in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepTheirBorders() {
        MODULES.verify();
    }

    @Test
    void writesDiagramsOfTheModulesForTheBuildFolder() {
        Path folder = Path.of("target/modules");

        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml()
                .writeIndividualModulesAsPlantUml();

        assertThat(Files.exists(folder.resolve("components.puml"))).isTrue();
    }
}

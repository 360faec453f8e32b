// SPDX-License-Identifier: Apache-2.0
package org.ourlet;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;

/** The program. What happens before Spring starts (data folder, demo, network rules) is in {@link Launch}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Components.Configurations.class, Components.Parts.class})
@Modulithic(systemName = "Ourlet")
public class Application {

    public static void main(String[] arguments) {
        int problem = new Launch(System.getenv(), System.out, System.err, Clock.systemUTC()::instant).run(arguments);
        if (problem != 0) {
            System.exit(problem);
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

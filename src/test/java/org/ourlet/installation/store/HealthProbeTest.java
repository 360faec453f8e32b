// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ourlet.installation.HealthProbe;
import org.ourlet.testing.StoreTest;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class HealthProbeTest extends StoreTest {

    private HealthProbe probe;

    abstract String product();

    @BeforeEach
    void ask() {
        probe = new JdbcHealthProbe(
                jdbc(),
                Objects.requireNonNull(((JdbcTemplate) batch()).getDataSource()),
                new StaticListableBeanFactory().getBeanProvider(BuildProperties.class),
                folder);
    }

    @Test
    void namesTheDatabaseAndTheFormOfItsTables() {
        assertThat(probe.database().product()).startsWith(product());
        assertThat(probe.database().tables()).startsWith("2026");
        assertThat(probe.database().migrations()).isGreaterThan(20);
    }

    @Test
    void measuresTheDisk() {
        assertThat(probe.disk().free()).isPositive();
        assertThat(probe.disk().total()).isGreaterThanOrEqualTo(probe.disk().free());
    }

    @Test
    void aProgramThatWasNotBuiltHasNoVersion() {
        assertThat(probe.program().version()).isEmpty();
        assertThat(probe.program().java()).isNotBlank();
    }
}

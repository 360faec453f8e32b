// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access.store;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row level security of PostgreSQL: what a store may see goes with every statement. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnPostgres.class)
class RowSecurityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(RowSecurityConfiguration.class);

    private final JdbcClient jdbc;

    RowSecurityConfiguration(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static BeanPostProcessor scopedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new ScopedDataSource(source) : bean;
            }
        };
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static ScopedStores scopedStores() {
        return new ScopedStores();
    }

    /** A superuser is shown everything, whatever the policies say. */
    @EventListener(ApplicationReadyEvent.class)
    void warnWhenNothingIsKeptApart() {
        boolean unrestricted = jdbc.sql("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .query((row, number) -> row.getBoolean(1))
                .single();
        if (unrestricted) {
            LOG.warn("The PostgreSQL user of Ourlet may see everything, so row level security protects nothing. Let a"
                    + " plain user own the database, see docs/howto/run-on-postgresql.md.");
        }
    }
}

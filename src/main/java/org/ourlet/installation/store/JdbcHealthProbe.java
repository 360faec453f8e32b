// SPDX-License-Identifier: Apache-2.0
package org.ourlet.installation.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ourlet.installation.HealthProbe;
import org.ourlet.installation.HealthSummary.Database;
import org.ourlet.installation.HealthSummary.Disk;
import org.ourlet.installation.HealthSummary.Program;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Repository;

/** Two statements, the disk, and what the build wrote down. */
@Repository
class JdbcHealthProbe implements HealthProbe {

    private final JdbcClient jdbc;
    private final DataSource source;
    private final ObjectProvider<BuildProperties> build;
    private final Path data;

    JdbcHealthProbe(
            JdbcClient jdbc,
            DataSource source,
            ObjectProvider<BuildProperties> build,
            @Value("${ourlet.data}") Path data) {
        this.jdbc = jdbc;
        this.source = source;
        this.build = build;
        this.data = data;
    }

    @Override
    public Program program() {
        String version = Optional.ofNullable(build.getIfAvailable())
                .map(BuildProperties::getVersion)
                .orElse("");
        return new Program(version, System.getProperty("java.vm.name") + " " + Runtime.version());
    }

    @Override
    public Database database() {
        return jdbc.sql(
                        "select max(version), count(*) from flyway_schema_history where success and version is not null")
                .query((row, number) -> new Database(product(), row.getString(1), row.getLong(2)))
                .single();
    }

    private String product() {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, JdbcHealthProbe::named);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String named(DatabaseMetaData about) throws SQLException {
        return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
    }

    @Override
    public Disk disk() {
        try {
            FileStore disk = Files.getFileStore(data);
            return new Disk(disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

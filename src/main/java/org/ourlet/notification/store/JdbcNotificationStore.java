// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ourlet.notification.Notification;
import org.ourlet.notification.NotificationStore;
import org.ourlet.shared.Instants;
import org.ourlet.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotificationStore implements NotificationStore {

    private static final String SELECT =
            "select id, sentence, subject, done_by, path, told_at, read_at from notification"
                    + " where organisation_id = ? and person_id = ?";
    private static final String MARK =
            "update notification set read_at = ? where organisation_id = ? and person_id = ? and read_at is null";

    private final JdbcClient jdbc;

    JdbcNotificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Notification> of(OrganisationId organisation, String person, int most) {
        return jdbc.sql(SELECT + " order by id desc limit ?")
                .params(organisation.value(), person, most)
                .query(JdbcNotificationStore::notification)
                .list();
    }

    @Override
    public Optional<Notification> find(OrganisationId organisation, String person, String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(organisation.value(), person, id)
                .query(JdbcNotificationStore::notification)
                .optional();
    }

    private static Notification notification(ResultSet row, int number) throws SQLException {
        String readAt = row.getString("read_at");
        return new Notification(
                row.getString("id"),
                row.getString("sentence"),
                row.getString("subject"),
                row.getString("done_by"),
                row.getString("path"),
                Instants.parse(row.getString("told_at")),
                readAt == null ? null : Instants.parse(readAt));
    }

    @Override
    public int fresh(OrganisationId organisation, String person) {
        return jdbc.sql("select count(*) from notification"
                        + " where organisation_id = ? and person_id = ? and read_at is null")
                .params(organisation.value(), person)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean insert(OrganisationId organisation, String person, String once, Notification notification) {
        return jdbc.sql("insert into notification (organisation_id, id, person_id, sentence, subject, done_by, path,"
                                + " once_key, told_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                        .params(organisation.value(), notification.id(), person, notification.sentence())
                        .params(notification.subject(), notification.by(), notification.path(), once)
                        .param(Instants.text(notification.at()))
                        .update()
                == 1;
    }

    @Override
    public void markRead(OrganisationId organisation, String person, String id, Instant at) {
        jdbc.sql(MARK + " and id = ?")
                .params(Instants.text(at), organisation.value(), person, id)
                .update();
    }

    @Override
    public void markSettled(OrganisationId organisation, String person, String path, Instant at) {
        jdbc.sql(MARK + " and path = ?")
                .params(Instants.text(at), organisation.value(), person, path)
                .update();
    }

    @Override
    public void markAllRead(OrganisationId organisation, String person, Instant at) {
        jdbc.sql(MARK).params(Instants.text(at), organisation.value(), person).update();
    }

    @Override
    public Set<String> withoutMail(OrganisationId organisation, Collection<String> persons) {
        return new HashSet<>(jdbc.sql("select person_id from mail_choice"
                        + " where organisation_id = :organisation and person_id in (:persons) and wanted = false")
                .param("organisation", organisation.value())
                .param("persons", persons)
                .query(String.class)
                .list());
    }

    @Override
    public void chooseMail(OrganisationId organisation, String person, boolean wanted) {
        jdbc.sql("insert into mail_choice (organisation_id, person_id, wanted) values (?, ?, ?)"
                        + " on conflict (organisation_id, person_id) do update set wanted = excluded.wanted")
                .params(organisation.value(), person, wanted)
                .update();
    }

    @Override
    public boolean claim(OrganisationId organisation, LocalDate day) {
        return jdbc.sql("insert into daily_news (organisation_id, day) values (?, ?) on conflict do nothing")
                        .params(organisation.value(), day.toString())
                        .update()
                == 1;
    }

    @Override
    public boolean claimed(OrganisationId organisation, LocalDate day) {
        return jdbc.sql("select exists (select 1 from daily_news where organisation_id = ? and day = ?)")
                .params(organisation.value(), day.toString())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}

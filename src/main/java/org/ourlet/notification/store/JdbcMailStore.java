// SPDX-License-Identifier: Apache-2.0
package org.ourlet.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.ourlet.access.factor.SealedBox;
import org.ourlet.notification.Mail;
import org.ourlet.notification.MailCounts;
import org.ourlet.notification.MailStore;
import org.ourlet.notification.WaitingMail;
import org.ourlet.shared.Instants;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMailStore implements MailStore {

    private static final String WAITS = "sent_at is null and given_up_at is null";
    private static final String UNCLAIMED = "(claimed_until is null or claimed_until <= ?)";
    private static final String OWNER = "mail ";

    private final JdbcClient jdbc;
    private final SealedBox box;

    JdbcMailStore(JdbcClient jdbc, SealedBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    @Override
    public void insert(WaitingMail mail) {
        jdbc.sql("insert into mail (id, sealed, written_at, attempts, due_at) values (?, ?, ?, ?, ?)")
                .params(mail.id(), box.seal(OWNER + mail.id(), text(mail.mail())), Instants.text(mail.writtenAt()))
                .params(mail.attempts(), Instants.text(mail.writtenAt()))
                .update();
    }

    /** Receiver and subject are one line each. */
    private static String text(Mail mail) {
        return mail.recipient() + "\n" + mail.subject() + "\n" + mail.text();
    }

    /** As it is stored. */
    private record Row(String id, String sealed, Instant writtenAt, int attempts) {}

    @Override
    public Optional<WaitingMail> claim(Instant now, Instant until) {
        String present = Instants.text(now);
        Optional<Row> next = jdbc.sql("select id, sealed, written_at, attempts from mail where " + WAITS
                        + " and due_at <= ? and " + UNCLAIMED + " order by id limit 1")
                .params(present, present)
                .query(JdbcMailStore::row)
                .optional();
        return next.filter(row ->
                        jdbc.sql("update mail set claimed_until = ? where id = ? and " + WAITS + " and " + UNCLAIMED)
                                        .params(Instants.text(until), row.id(), present)
                                        .update()
                                == 1)
                .flatMap(row -> opened(row, now));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getString("sealed"),
                Instants.parse(row.getString("written_at")),
                row.getInt("attempts"));
    }

    private Optional<WaitingMail> opened(Row row, Instant now) {
        try {
            String[] lines = box.open(OWNER + row.id(), row.sealed()).split("\n", 3);
            Mail mail = new Mail(lines[0], lines[1], lines[2]);
            return Optional.of(new WaitingMail(row.id(), mail, row.writtenAt(), row.attempts()));
        } catch (IllegalStateException anotherKey) {
            giveUp(row.id(), now);
            return Optional.empty();
        }
    }

    @Override
    public void markSent(String id, Instant at) {
        jdbc.sql("update mail set sent_at = ?, sealed = '', claimed_until = null where id = ?")
                .params(Instants.text(at), id)
                .update();
    }

    @Override
    public void postpone(String id, int attempts, Instant until) {
        jdbc.sql("update mail set attempts = ?, due_at = ?, claimed_until = null where id = ?")
                .params(attempts, Instants.text(until), id)
                .update();
    }

    @Override
    public void giveUp(String id, Instant at) {
        jdbc.sql("update mail set given_up_at = ?, sealed = '', claimed_until = null where id = ?")
                .params(Instants.text(at), id)
                .update();
    }

    @Override
    public MailCounts counts() {
        return jdbc.sql("select count(*) as written, count(sent_at) as sent, count(given_up_at) as given_up,"
                        + " max(sent_at) as last from mail")
                .query((row, number) -> counts(row))
                .single();
    }

    private static MailCounts counts(ResultSet row) throws SQLException {
        int sent = row.getInt("sent");
        int givenUp = row.getInt("given_up");
        String last = row.getString("last");
        return new MailCounts(
                row.getInt("written") - sent - givenUp, sent, givenUp, last == null ? null : Instants.parse(last));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.ourlet.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ourlet.shared.Actor;
import org.ourlet.shared.Change;
import org.ourlet.shared.Ids;
import org.ourlet.shared.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Creating and finding accounts. Passwords are hashed outside any transaction. */
@Service
public class Accounts {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Accounts(
            AccountStore store,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What somebody typed to get an account; checked by {@link NewAccountRules} beforehand. */
    public record NewAccount(String email, String name, String password, Language language) {}

    /** Creates an account that uses the program, by invitation or as demo. */
    public Account create(NewAccount asked) {
        return create(asked, false);
    }

    /** Creates an account that runs the installation. */
    public Account createOperator(NewAccount asked) {
        return create(asked, true);
    }

    private Account create(NewAccount asked, boolean operator) {
        Account account = new Account(
                Ids.next(clock.instant()),
                asked.email().strip(),
                asked.name().strip(),
                asked.language(),
                operator,
                false);
        String hash = encoder.encode(asked.password());
        transaction.executeWithoutResult(status -> {
            store.insert(account, folded(account.email()), hash, clock.instant());
            Actor self = new Actor(account.id(), null, account.name());
            events.publishEvent(new Change(null, self, "account.created", account.id(), Map.of()));
        });
        return account;
    }

    /** An account that signs in otherwise. Runs in the transaction of whoever makes it. */
    Account createWithoutPassword(String email, String name, Language language) {
        Account account = new Account(Ids.next(clock.instant()), email.strip(), name.strip(), language, false, false);
        store.insert(account, folded(account.email()), AccountStore.NO_PASSWORD, clock.instant());
        Actor self = new Actor(account.id(), null, account.name());
        events.publishEvent(new Change(null, self, "account.created", account.id(), Map.of()));
        return account;
    }

    /** Whether the account can sign in with a password. */
    public boolean hasPassword(String account) {
        return store.hasPassword(account);
    }

    /** The hash of a password that nobody knows. Hashing takes long: outside any transaction. */
    public String unusablePassword() {
        return Objects.requireNonNull(encoder.encode(Ids.secret()));
    }

    /**
     * The account here that has the same address, else a new one, which a link for a new password opens. Runs in the
     * transaction of whoever brings it.
     */
    public Account matchOrCreate(Account brought, String unusablePassword) {
        Optional<Account> known = findByEmail(brought.email());
        if (known.isPresent()) {
            return known.get();
        }
        String id = store.find(brought.id()).isPresent() ? Ids.next(clock.instant()) : brought.id();
        Account account = new Account(id, brought.email(), brought.name(), brought.language(), false, false);
        store.insert(account, folded(account.email()), unusablePassword, clock.instant());
        Actor self = new Actor(account.id(), null, account.name());
        events.publishEvent(new Change(null, self, "account.created", account.id(), Map.of()));
        return account;
    }

    public Optional<Account> find(String id) {
        return store.find(id);
    }

    /** Those of the keys that are accounts, in one statement. */
    public List<Account> all(Collection<String> ids) {
        return store.all(ids);
    }

    public Optional<Account> findByEmail(String email) {
        return store.findByEmail(folded(email));
    }

    /** Whether anybody can sign in at all; when not, the program asks for its setup code. */
    public boolean any() {
        return store.any();
    }

    /** The language of the interface for this account from now on. */
    public void chooseLanguage(String account, Language language) {
        store.updateLanguage(account, language);
    }

    /** An address as it is compared: without surrounding space, in lower case. */
    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}

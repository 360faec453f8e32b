-- Secrets are sealed under a key that is kept in a file, not in the database.
create table account_second_factor (
    account_id varchar(36) primary key references account (id),
    sealed varchar(200),
    sealed_next varchar(200),
    last_step bigint not null,
    changed_at varchar(24) not null
);

-- A code that was used has no row any more.
create table account_recovery_code (
    account_id varchar(36) not null references account (id),
    code_hash varchar(64) not null,
    primary key (account_id, code_hash)
);

alter table account_session add column awaits_code boolean default false not null;
alter table account_session add column factor_due_at varchar(24);

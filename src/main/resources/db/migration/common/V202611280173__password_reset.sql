-- A one-time link to set a new password. Only the hash of its secret is stored; a used one has no row any more.
create table password_reset (
    secret_hash varchar(64) primary key,
    account_id varchar(36) not null references account (id),
    expires_at varchar(24) not null
);
create index password_reset_account on password_reset (account_id);

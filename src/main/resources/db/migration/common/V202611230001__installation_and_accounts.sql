-- One row of settings per name; the installation has no organisation.
create table installation_setting (
    name varchar(60) primary key,
    setting varchar(400) not null
);

create table account (
    id varchar(36) primary key,
    email varchar(254) not null,
    email_folded varchar(254) not null unique,
    name varchar(120) not null,
    password_hash varchar(200) not null,
    language varchar(2) not null,
    operator boolean not null,
    suspended boolean not null,
    created_at varchar(24) not null
);

-- The cookie holds the secret, the table only its hash: a stolen database opens no session.
create table account_session (
    secret_hash varchar(64) primary key,
    account_id varchar(36) not null references account (id),
    signed_in_at varchar(24) not null,
    last_access_at varchar(24) not null
);
create index account_session_account on account_session (account_id);
create index account_session_access on account_session (last_access_at);

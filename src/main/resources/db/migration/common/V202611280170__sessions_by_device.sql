-- Open sessions end with this change: they know neither device nor time of the last proof. Nothing else is lost.
drop table account_session;

-- The cookie holds the secret, the table only its hash; id is what the owner sees and ends sessions by.
create table account_session (
    secret_hash varchar(64) primary key,
    id varchar(36) not null unique,
    account_id varchar(36) not null references account (id),
    signed_in_at varchar(24) not null,
    confirmed_at varchar(24) not null,
    last_access_at varchar(24) not null,
    device varchar(60) not null
);
create index account_session_account on account_session (account_id);
create index account_session_access on account_session (last_access_at);

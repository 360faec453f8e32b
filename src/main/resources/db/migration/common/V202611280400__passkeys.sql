-- The public half of a key pair; the private one never leaves a device. Nobody signs in with what stands here.
create table account_passkey (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id),
    credential_id varchar(1400) not null unique,
    public_key varchar(4000) not null,
    sign_count bigint not null,
    copied boolean not null,
    name varchar(80) not null,
    created_at varchar(24) not null,
    last_used_at varchar(24)
);
create index account_passkey_account on account_passkey (account_id);

-- Challenges that were used, until their time is over. One that was not has no row.
create table account_passkey_challenge (
    challenge_hash varchar(64) primary key,
    expires_at varchar(24) not null
);

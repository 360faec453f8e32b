-- Who somebody is at a sign-in provider, and which account that opens. The key is issuer and subject, never an address.
create table account_identity (
    id varchar(36) primary key,
    account_id varchar(36) not null references account (id),
    issuer varchar(400) not null,
    subject varchar(255) not null,
    linked_at varchar(24) not null,
    last_used_at varchar(24),
    unique (issuer, subject)
);
create index account_identity_account on account_identity (account_id);

-- Answers of providers that were used, for the minutes in which they could be used again.
create table spent_answer (
    answer_hash varchar(64) primary key,
    expires_at varchar(24) not null
);

-- A token acts for whoever made it, within its organisation and its scope. Only the hash of its secret is stored.
create table api_token (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    account_id varchar(36) not null references account (id),
    name varchar(80) not null,
    scope varchar(10) not null,
    secret_hash varchar(64) not null unique,
    created_at varchar(24) not null,
    expires_at varchar(24) not null,
    last_used_at varchar(24),
    primary key (organisation_id, id)
);

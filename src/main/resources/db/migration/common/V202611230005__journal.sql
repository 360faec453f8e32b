-- Append-only. organisation_id is empty for what concerns the installation.
create table journal_entry (
    id varchar(36) primary key,
    organisation_id varchar(36) not null,
    at varchar(24) not null,
    account_id varchar(36) not null,
    account_name varchar(120) not null,
    action varchar(60) not null,
    subject varchar(80) not null,
    details text not null
);
create index journal_entry_organisation on journal_entry (organisation_id, at);

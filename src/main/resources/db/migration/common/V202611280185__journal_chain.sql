-- Each entry carries a keyed hash over itself and the one before, so that no alteration goes unseen. Entries from before
-- wait in journal_entry_unchained until the program, which has the key, takes them into the chain at its next start.
alter table journal_entry rename to journal_entry_unchained;

create table journal_entry (
    organisation_id varchar(36) not null,
    entry_number bigint not null,
    id varchar(36) not null,
    at varchar(24) not null,
    action varchar(60) not null,
    subject varchar(80) not null,
    particulars_hash varchar(64) not null,
    mac varchar(64) not null,
    primary key (organisation_id, entry_number)
);
create index journal_entry_subject on journal_entry (organisation_id, subject, entry_number);
create index journal_entry_action on journal_entry (organisation_id, action, entry_number);

-- What names persons. A row may be deleted, an entry never: the chain holds only the salted hash of this row.
create table journal_particulars (
    organisation_id varchar(36) not null,
    entry_number bigint not null,
    salt varchar(43) not null,
    account_id varchar(36) not null,
    account_name varchar(120) not null,
    details text not null,
    primary key (organisation_id, entry_number),
    foreign key (organisation_id, entry_number) references journal_entry (organisation_id, entry_number)
);
create index journal_particulars_account on journal_particulars (organisation_id, account_id, entry_number);

-- The end of each chain; writing it keeps two writers apart.
create table journal_head (
    organisation_id varchar(36) primary key,
    entry_number bigint not null,
    mac varchar(64) not null
);

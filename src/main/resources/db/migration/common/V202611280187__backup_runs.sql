-- What was done about backups and rehearsals, for the record.
create table backup_run (
    id varchar(36) primary key,
    kind varchar(20) not null,
    at varchar(24) not null,
    milliseconds bigint not null,
    file varchar(120) not null,
    row_count bigint not null,
    outcome varchar(20) not null
);
create index backup_run_at on backup_run (at);

-- One row per day whose backup some server has taken on.
create table backup_claim (
    day varchar(10) primary key
);

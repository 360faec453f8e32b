-- What was decided when the time of keeping of a version was over: kept longer, or disposed of. The latest holds.
create table retention_decision (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_version_id varchar(36) not null,
    decision varchar(12) not null,
    keep_until date,
    reason varchar(400) not null,
    decided_by varchar(36) not null,
    decided_by_name varchar(120) not null,
    decided_at varchar(24) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, document_version_id) references document_version (organisation_id, id)
);
create index retention_decision_version on retention_decision (organisation_id, document_version_id);

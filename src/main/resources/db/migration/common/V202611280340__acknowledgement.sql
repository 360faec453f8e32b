-- Somebody says that he or she has read a version of a document. Once for each version, never taken back.
create table acknowledgement (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_version_id varchar(36) not null,
    account varchar(36) not null,
    name varchar(120) not null,
    acknowledged_at varchar(24) not null,
    primary key (organisation_id, id),
    unique (organisation_id, document_version_id, account),
    foreign key (organisation_id, document_version_id) references document_version (organisation_id, id)
);

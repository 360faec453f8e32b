-- A file that was brought as a version of a document; its content is in pieces.
create table document_file (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_version_id varchar(36) not null,
    file_name varchar(200) not null,
    file_type varchar(8) not null,
    file_size bigint not null,
    file_hash varchar(64) not null,
    primary key (organisation_id, id),
    unique (organisation_id, document_version_id),
    foreign key (organisation_id, document_version_id) references document_version (organisation_id, id)
);

-- What somebody says about a section of a document while it is reviewed; resolved when the words are done with.
create table section_comment (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_id varchar(36) not null,
    version_number integer not null,
    section varchar(80) not null,
    words varchar(2000) not null,
    said_by varchar(36) not null,
    said_by_name varchar(120) not null,
    said_at varchar(24) not null,
    resolved_by_name varchar(120),
    resolved_at varchar(24),
    primary key (organisation_id, id),
    foreign key (organisation_id, document_id) references document (organisation_id, id)
);
create index section_comment_document on section_comment (organisation_id, document_id);

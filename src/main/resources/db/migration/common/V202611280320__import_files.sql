-- Files that were sent and wait for a decision; content in Base64. Rows older than a day are deleted.
create table import_file (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    purpose varchar(20) not null,
    assessment_id varchar(36) not null,
    file_name varchar(200) not null,
    content text not null,
    sent_at varchar(24) not null,
    primary key (organisation_id, id)
);

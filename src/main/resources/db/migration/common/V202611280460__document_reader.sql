-- Persons who may read one restricted or confidential document besides those whom its classification lets read it.
create table document_reader (
    organisation_id varchar(36) not null,
    document varchar(20) not null,
    person_id varchar(36) not null,
    named_by varchar(36) not null,
    named_by_name varchar(120) not null,
    named_at varchar(24) not null,
    primary key (organisation_id, document, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);

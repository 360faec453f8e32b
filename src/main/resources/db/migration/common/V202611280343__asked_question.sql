-- Single blanks of documents that colleagues were asked to answer.
create table asked_question (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document varchar(20) not null,
    blank varchar(60) not null,
    person_id varchar(36) not null,
    asked_by varchar(36) not null,
    asked_by_person varchar(36) not null,
    asked_by_name varchar(120) not null,
    note varchar(500) not null,
    asked_at varchar(24) not null,
    expires_at varchar(24) not null,
    answered_by varchar(36),
    answered_by_name varchar(120),
    answered_at varchar(24),
    withdrawn_at varchar(24),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index asked_question_document on asked_question (organisation_id, document);
create index asked_question_person on asked_question (organisation_id, person_id);

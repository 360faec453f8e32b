-- Ratings of risks that colleagues were asked for. An answer stays beside the others, whichever is taken.
create table rating_question (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    assessment_id varchar(36) not null,
    risk_ref varchar(20) not null,
    person_id varchar(36) not null,
    asked_by varchar(36) not null,
    asked_by_person varchar(36) not null,
    asked_by_name varchar(120) not null,
    note varchar(500) not null,
    asked_at varchar(24) not null,
    expires_at varchar(24) not null,
    likelihood integer,
    vulnerability integer,
    reason varchar(2000) not null,
    answered_by varchar(36),
    answered_by_name varchar(120),
    answered_at varchar(24),
    taken_by_name varchar(120),
    taken_at varchar(24),
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id, risk_ref)
        references risk (organisation_id, assessment_id, ref) on delete cascade,
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index rating_question_risk on rating_question (organisation_id, assessment_id, risk_ref);
create index rating_question_person on rating_question (organisation_id, person_id);

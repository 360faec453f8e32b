-- Never changed: a new decision is a new row, and the latest one counts. snapshot: the ratings it was taken on, key=value lines.
create table risk_acceptance (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    assessment_id varchar(36) not null,
    risk_ref varchar(20) not null,
    snapshot varchar(2000) not null,
    reason varchar(2000) not null,
    accepted_by varchar(36) not null,
    accepted_by_name varchar(120) not null,
    accepted_at varchar(24) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);
create index risk_acceptance_of on risk_acceptance (organisation_id, assessment_id, risk_ref);

-- Whether to go on or to do it again, and whether the ISMS may be run. state_hash: of all ratings at that moment.
create table risk_decision (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    assessment_id varchar(36) not null,
    point varchar(20) not null,
    goes_on boolean not null,
    reason varchar(2000) not null,
    state_hash varchar(64) not null,
    decided_by varchar(36) not null,
    decided_by_name varchar(120) not null,
    decided_at varchar(24) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);
create index risk_decision_of on risk_decision (organisation_id, assessment_id);

-- Why an assessment was looked at again, with whom, and when next.
create table risk_review (
    organisation_id varchar(36) not null,
    assessment_id varchar(36) not null,
    triggers varchar(2000) not null,
    participants varchar(2000) not null,
    next_on date,
    version integer not null,
    primary key (organisation_id, assessment_id),
    foreign key (organisation_id, assessment_id) references risk_assessment (organisation_id, id)
);

-- What the organisation does to protect itself. reference_controls and risks are numbers with spaces between them: they name
-- content and risks of an assessment, which have no row of their own to refer to. Money in cents, work in hundredths of a day.
create table control (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    control_number integer not null,
    name varchar(160) not null,
    description varchar(2000) not null,
    reference_controls varchar(1000) not null,
    risks varchar(2000) not null,
    owner_person_id varchar(36),
    state varchar(20) not null,
    evidence varchar(1000) not null,
    cost_cents bigint,
    work_hundredths integer,
    withdrawn boolean not null,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, control_number),
    foreign key (organisation_id, owner_person_id) references person (organisation_id, id)
);

-- A law or a contract that asks for reference controls.
create table obligation (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    kind varchar(10) not null,
    name varchar(160) not null,
    reference_controls varchar(1000) not null,
    withdrawn boolean not null,
    version integer not null,
    primary key (organisation_id, id)
);

-- Every decision on a line of the statement of applicability stays; the latest counts. derived_applicable is what the program
-- had derived at that moment.
create table applicability_decision (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    reference_control varchar(8) not null,
    decision_number integer not null,
    choice varchar(12) not null,
    reason varchar(1000) not null,
    state varchar(20),
    evidence varchar(1000) not null,
    derived_applicable boolean not null,
    decided_by varchar(36) not null,
    decided_by_name varchar(120) not null,
    decided_at varchar(24) not null,
    primary key (organisation_id, id),
    unique (organisation_id, reference_control, decision_number)
);

-- What is done to put controls in place: who, until when, how far. risks are refs with spaces between them, as in control.
-- Money in cents, work in hundredths of a day.
create table treatment_action (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    action_number integer not null,
    name varchar(200) not null,
    success_check varchar(1000) not null,
    resources varchar(1000) not null,
    cost_cents bigint,
    work_hundredths integer,
    control_id varchar(36),
    risks varchar(2000) not null,
    owner_person_id varchar(36),
    priority varchar(10) not null,
    start_on date,
    due_on date,
    state varchar(20) not null,
    note varchar(2000) not null,
    evidence varchar(1000) not null,
    closed_on date,
    verified_by_person_id varchar(36),
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, action_number),
    foreign key (organisation_id, control_id) references control (organisation_id, id),
    foreign key (organisation_id, owner_person_id) references person (organisation_id, id),
    foreign key (organisation_id, verified_by_person_id) references person (organisation_id, id)
);

-- One turn of plan, do, check, act. The chosen level, the selection and the guide edition belong to the cycle.
create table pdca_cycle (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    cycle_number integer not null,
    level integer not null,
    selection varchar(400) not null,
    guide_edition varchar(40) not null,
    started_on date not null,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, cycle_number)
);

-- Only what people decided about an activity; everything else is derived.
create table planned_activity (
    organisation_id varchar(36) not null,
    cycle_id varchar(36) not null,
    activity varchar(4) not null,
    responsible_person_id varchar(36),
    due_on date,
    postponed_until date,
    version integer not null,
    primary key (organisation_id, cycle_id, activity),
    foreign key (organisation_id, cycle_id) references pdca_cycle (organisation_id, id),
    foreign key (organisation_id, responsible_person_id) references person (organisation_id, id)
);

create table task_declaration (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    cycle_id varchar(36) not null,
    activity varchar(4) not null,
    task varchar(60) not null,
    declared_by varchar(36) not null,
    declared_by_name varchar(120) not null,
    declared_at varchar(24) not null,
    note varchar(1000),
    withdrawn_at varchar(24),
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references pdca_cycle (organisation_id, id)
);

create unique index task_declaration_in_force on task_declaration (organisation_id, cycle_id, activity, task)
    where withdrawn_at is null;

create table time_note (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    cycle_id varchar(36) not null,
    activity varchar(4) not null,
    minutes integer not null,
    spent_on date not null,
    noted_by varchar(36) not null,
    noted_by_name varchar(120) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, cycle_id) references pdca_cycle (organisation_id, id)
);

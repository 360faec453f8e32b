-- Files that prove an action of the treatment plan; their content is in pieces.
create table action_file (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    action_id varchar(36) not null,
    file_name varchar(200) not null,
    file_type varchar(8) not null,
    file_size bigint not null,
    file_hash varchar(64) not null,
    brought_by_name varchar(120) not null,
    brought_at varchar(24) not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, action_id) references treatment_action (organisation_id, id)
);
create index action_file_action on action_file (organisation_id, action_id);

-- While an organisation has a row here, nobody's particulars are erased in it.
create table legal_hold (
    organisation_id varchar(36) primary key references organisation (id),
    reason varchar(400) not null,
    held_by varchar(36) not null,
    held_by_name varchar(120) not null,
    held_at varchar(24) not null
);

-- How often something of an organisation changed without an entry in the journal. Together with the ends of the journal it
-- tells whether anything changed since somebody looked.
create table small_change (
    organisation_id varchar(36) primary key,
    changes bigint not null,
    foreign key (organisation_id) references organisation (id)
);

-- What people were told inside the program. Of the same thing somebody hears once.
create table notification (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    person_id varchar(36) not null,
    sentence varchar(80) not null,
    subject varchar(300) not null,
    done_by varchar(120) not null,
    path varchar(300) not null,
    once_key varchar(120) not null,
    told_at varchar(24) not null,
    read_at varchar(24),
    primary key (organisation_id, id),
    unique (organisation_id, person_id, once_key),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index notification_fresh on notification (organisation_id, person_id) where read_at is null;

-- Who said whether mail is wanted; who said nothing wants it.
create table mail_choice (
    organisation_id varchar(36) not null,
    person_id varchar(36) not null,
    wanted boolean not null,
    primary key (organisation_id, person_id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);

-- Mail of the installation that waits, and what became of it. Sealed, as it may hold a link with a secret; empty once it left.
create table mail (
    id varchar(36) primary key,
    sealed text not null,
    written_at varchar(24) not null,
    attempts integer not null,
    due_at varchar(24) not null,
    claimed_until varchar(24),
    sent_at varchar(24),
    given_up_at varchar(24)
);
create index mail_waiting on mail (id) where sent_at is null and given_up_at is null;

-- One row for each day whose news some server has told.
create table daily_news (
    organisation_id varchar(36) not null references organisation (id),
    day varchar(10) not null,
    primary key (organisation_id, day)
);

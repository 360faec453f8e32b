create table organisation (
    id varchar(36) primary key,
    slug varchar(60) not null unique,
    name varchar(120) not null,
    time_zone varchar(60) not null,
    document_language varchar(2) not null,
    created_at varchar(24) not null,
    version integer not null
);

-- What the organisation says once; the key is typed in organisation.FactKey.
create table fact (
    organisation_id varchar(36) not null references organisation (id),
    fact_key varchar(60) not null,
    fact_value text not null,
    said_by varchar(36) not null,
    said_at varchar(24) not null,
    version integer not null,
    primary key (organisation_id, fact_key)
);

-- A person may have an account (then the person is a member) or none.
create table person (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    name varchar(120) not null,
    email varchar(254),
    title varchar(120),
    external boolean not null,
    half_days_per_month integer,
    account_id varchar(36) references account (id),
    suspended boolean not null,
    version integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, account_id)
);
create index person_account on person (account_id);

create table role_assignment (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    person_id varchar(36) not null,
    category varchar(30) not null,
    deputy boolean not null,
    primary key (organisation_id, id),
    unique (organisation_id, person_id, category),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);

create table invitation (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    person_id varchar(36) not null,
    organisation_name varchar(120) not null,
    person_name varchar(120) not null,
    email varchar(254) not null,
    secret_hash varchar(64) not null unique,
    created_at varchar(24) not null,
    expires_at varchar(24) not null,
    accepted_at varchar(24),
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references person (organisation_id, id)
);

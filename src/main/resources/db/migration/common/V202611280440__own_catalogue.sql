-- Threats, vulnerabilities, controls and recommendations of an organisation itself, typed by hand or taken from a file.
-- criteria, asset_types: ids with a space between; controls: one per line. An entry that is retired stays readable.
create table own_catalogue_entry (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    kind varchar(20) not null,
    criteria varchar(80) not null,
    asset_types varchar(400) not null,
    controls varchar(8000) not null,
    code varchar(60) not null,
    set_name varchar(400) not null,
    importance integer,
    licence varchar(200) not null,
    file_name varchar(200) not null,
    edited boolean not null,
    retired boolean not null,
    version integer not null,
    primary key (organisation_id, id)
);

-- The words of an entry in one language.
create table own_catalogue_text (
    organisation_id varchar(36) not null,
    entry_id varchar(36) not null,
    language varchar(2) not null,
    name varchar(400) not null,
    sentence varchar(500) not null,
    agent varchar(200) not null,
    attack_method varchar(500) not null,
    note varchar(4000) not null,
    primary key (organisation_id, entry_id, language),
    foreign key (organisation_id, entry_id) references own_catalogue_entry (organisation_id, id)
);

-- Which threats, of the guide or of the organisation, use a vulnerability of the organisation.
create table own_catalogue_threat (
    organisation_id varchar(36) not null,
    vulnerability_id varchar(36) not null,
    threat varchar(60) not null,
    primary key (organisation_id, vulnerability_id, threat),
    foreign key (organisation_id, vulnerability_id) references own_catalogue_entry (organisation_id, id)
);

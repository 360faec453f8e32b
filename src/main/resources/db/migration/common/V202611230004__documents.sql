-- One row per work product that an organisation writes from a template.
create table document (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    work_product varchar(4) not null,
    language varchar(2) not null,
    next_review_on date,
    created_at varchar(24) not null,
    primary key (organisation_id, id),
    unique (organisation_id, work_product)
);

-- answers and inputs are JSON objects of texts; text, hash and inputs are empty until the version is sent.
create table document_version (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_id varchar(36) not null,
    version_number integer not null,
    status varchar(20) not null,
    answers text not null,
    author_account varchar(36) not null,
    author_name varchar(120) not null,
    changed_at varchar(24) not null,
    sent_at varchar(24),
    frozen_text text,
    frozen_hash varchar(64),
    inputs text,
    revision integer not null,
    primary key (organisation_id, id),
    unique (organisation_id, document_id, version_number),
    foreign key (organisation_id, document_id) references document (organisation_id, id)
);

create table approval_decision (
    organisation_id varchar(36) not null,
    id varchar(36) not null,
    document_version_id varchar(36) not null,
    decision varchar(20) not null,
    decided_by varchar(36) not null,
    decided_by_name varchar(120) not null,
    decided_at varchar(24) not null,
    by_author boolean not null,
    remark varchar(2000),
    primary key (organisation_id, id),
    foreign key (organisation_id, document_version_id) references document_version (organisation_id, id)
);

-- A document or record that the organisation keeps outside the program: where it is and who says so.
create table kept_elsewhere (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    work_product varchar(4) not null,
    title varchar(200) not null,
    place varchar(400) not null,
    dated_on date not null,
    declared_by varchar(36) not null,
    declared_by_name varchar(120) not null,
    declared_at varchar(24) not null,
    withdrawn_at varchar(24),
    primary key (organisation_id, id)
);

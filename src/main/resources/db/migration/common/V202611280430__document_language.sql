-- Documents that are written in another language than the others of their organisation. Without a row they follow it.
create table document_language (
    organisation_id varchar(36) not null references organisation (id),
    document varchar(40) not null,
    language varchar(2) not null,
    primary key (organisation_id, document)
);

-- Logo and colour of documents, from the moment they were chosen until the next; the type of bytes differs between databases.
create table letterhead (
    organisation_id varchar(36) not null references organisation (id),
    id varchar(36) not null,
    accent varchar(7) not null,
    logo blob,
    logo_width integer,
    logo_height integer,
    chosen_at varchar(24) not null,
    primary key (organisation_id, id)
);

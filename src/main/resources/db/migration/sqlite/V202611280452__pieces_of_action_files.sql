-- Pieces of a file, from number 0; the type of bytes is the one word that both databases do not share.
create table action_file_piece (
    organisation_id varchar(36) not null,
    file_id varchar(36) not null,
    piece_number integer not null,
    content blob not null,
    primary key (organisation_id, file_id, piece_number),
    foreign key (organisation_id, file_id) references action_file (organisation_id, id)
);

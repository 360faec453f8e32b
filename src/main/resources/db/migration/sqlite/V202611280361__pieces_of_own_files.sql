-- Pieces of a file, from number 0; the type of bytes is the one word that both databases do not share.
create table document_file_piece (
    organisation_id varchar(36) not null,
    file_id varchar(36) not null,
    piece_number integer not null,
    content blob not null,
    primary key (organisation_id, file_id, piece_number),
    foreign key (organisation_id, file_id) references document_file (organisation_id, id)
);

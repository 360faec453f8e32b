-- Questions by which readers of a published document see whether it was clear.
create table reading_question (
    organisation_id varchar(36) not null references organisation (id),
    document varchar(20) not null,
    question_number integer not null,
    question varchar(300) not null,
    right_answer varchar(300) not null,
    wrong_answer varchar(300) not null,
    other_wrong_answer varchar(300) not null,
    explanation varchar(300) not null,
    primary key (organisation_id, document, question_number)
);

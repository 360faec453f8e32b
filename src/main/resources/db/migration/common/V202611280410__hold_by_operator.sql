-- Who set the hold: whoever runs the installation, or the organisation itself. The same side lifts it.
alter table legal_hold add column by_operator boolean not null default false;

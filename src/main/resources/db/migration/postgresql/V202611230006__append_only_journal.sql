create function journal_entry_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;

create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function journal_entry_refuse();

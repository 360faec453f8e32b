drop trigger journal_entry_no_update;
drop trigger journal_entry_no_delete;

create trigger journal_entry_chain_no_update before update on journal_entry
begin
    select raise(abort, 'the journal is append-only');
end;

create trigger journal_entry_chain_no_delete before delete on journal_entry
begin
    select raise(abort, 'the journal is append-only');
end;

create trigger journal_particulars_no_update before update on journal_particulars
begin
    select raise(abort, 'the journal is append-only');
end;

drop trigger journal_entry_append_only on journal_entry_unchained;

create trigger journal_entry_append_only before update or delete or truncate on journal_entry
    for each statement execute function journal_entry_refuse();

create trigger journal_particulars_no_update before update or truncate on journal_particulars
    for each statement execute function journal_entry_refuse();

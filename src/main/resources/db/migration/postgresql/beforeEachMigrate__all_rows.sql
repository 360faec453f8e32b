-- A migration changes the rows of all organisations.
select set_config('ourlet.organisation', '*', false);

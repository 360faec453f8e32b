-- Every table of organisations shows the rows of one alone, also to its owner. Runs after each start, so that a new table
-- cannot be forgotten. Rows of the installation itself belong to no organisation. See ADR 042.
do $$
declare
    each record;
    condition text;
begin
    for each in
        select c.relname as name,
            case when c.relname = 'organisation' then 'id' else 'organisation_id' end as key
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
            and (c.relname = 'organisation' or exists (
                select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped))
            and not exists (
                select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'rows_of_organisation')
        order by c.relname
    loop
        condition := format(
            '%I in (current_setting(''ourlet.organisation'', true), ''installation'')'
                || ' or current_setting(''ourlet.organisation'', true) = ''*''',
            each.key);
        execute format('create policy rows_of_organisation on %I using (%s) with check (%s)',
            each.name, condition, condition);
        execute format('alter table %I enable row level security', each.name);
        execute format('alter table %I force row level security', each.name);
    end loop;
end
$$;

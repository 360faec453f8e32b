-- Sections in the words of the organisation: a JSON object by section, each with its text and the text of the template then.
alter table document_version add column wording text not null default '{}';

-- The name without case, diacritics and signs, to find and to sort by; filled at the next start for teams that are older than it.
alter table team add column search_text varchar(400);
create index team_by_parent on team (parent_id, search_text);
create index team_by_search on team (search_text);

-- One row per thing of which there may be only one: locked before it is looked for, so that of two requests at once the second sees
-- what the first made, and is refused instead of failing on a constraint.
create table people_guard (
    guard_name varchar(20) not null primary key,
    touched bigint not null
);
insert into people_guard (guard_name, touched) values ('email', 0);
insert into people_guard (guard_name, touched) values ('teams', 0);

-- The first day on which the team is no more; null for an open one.
alter table team add column closed_day date;

-- Deputies have days of their own, apart from those of the manager.
create table team_deputy (
    id uuid not null primary key,
    team_id uuid not null,
    person_id uuid not null,
    from_day date not null,
    until_day date,
    version bigint not null,
    constraint team_deputy_team foreign key (team_id) references team (id),
    constraint team_deputy_person foreign key (person_id) references person (id)
);
create index team_deputy_by_team on team_deputy (team_id, from_day);
create index team_deputy_by_person on team_deputy (person_id, from_day);
insert into team_deputy (id, team_id, person_id, from_day, until_day, version)
    select id, team_id, deputy_id, from_day, until_day, 1 from team_manager where deputy_id is not null;
drop index team_manager_by_deputy;
alter table team_manager drop constraint team_manager_deputy;
alter table team_manager drop column deputy_id;

create index person_by_active on person (active, sort_family, id);

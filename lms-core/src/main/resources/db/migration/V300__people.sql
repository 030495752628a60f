-- sort_family and sort_given hold only a-z and 0-9 for Latin names, so every collation puts them in the same order.
create table person (
    id uuid not null primary key,
    given_name varchar(100) not null,
    tussenvoegsel varchar(40),
    family_name varchar(100) not null,
    email varchar(254) not null,
    language_tag varchar(8) not null,
    active boolean not null,
    sort_family varchar(600) not null,
    sort_given varchar(600) not null,
    search_text varchar(900) not null,
    version bigint not null,
    constraint person_email_once unique (email)
);
create index person_by_family on person (sort_family, id);
create index person_by_given on person (sort_given, id);

alter table account add constraint account_of_person foreign key (person_id) references person (id);
alter table api_credential add constraint api_credential_creator foreign key (created_by) references person (id);

create table team (
    id uuid not null primary key,
    team_name varchar(200) not null,
    parent_id uuid,
    version bigint not null,
    constraint team_parent foreign key (parent_id) references team (id),
    constraint team_name_once unique (parent_id, team_name)
);

-- until_day is the first day on which it no longer holds; null while it lasts.
create table team_member (
    id uuid not null primary key,
    team_id uuid not null,
    person_id uuid not null,
    from_day date not null,
    until_day date,
    version bigint not null,
    constraint team_member_team foreign key (team_id) references team (id),
    constraint team_member_person foreign key (person_id) references person (id)
);
create index team_member_by_team on team_member (team_id, from_day);
create index team_member_by_person on team_member (person_id, from_day);

create table team_manager (
    id uuid not null primary key,
    team_id uuid not null,
    person_id uuid not null,
    deputy_id uuid,
    from_day date not null,
    until_day date,
    version bigint not null,
    constraint team_manager_team foreign key (team_id) references team (id),
    constraint team_manager_person foreign key (person_id) references person (id),
    constraint team_manager_deputy foreign key (deputy_id) references person (id)
);
create index team_manager_by_team on team_manager (team_id, from_day);
create index team_manager_by_person on team_manager (person_id, from_day);
create index team_manager_by_deputy on team_manager (deputy_id, from_day);

-- One-time links to make the first admin; only the token's hash is kept.
create table first_admin_link (
    token_hash varchar(64) not null primary key,
    expires_at timestamp(6) with time zone not null
);
-- One row, locked while the first admin is made, so that two links cannot make two.
create table first_admin_guard (
    touched bigint not null
);
insert into first_admin_guard (touched) values (0);

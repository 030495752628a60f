-- A row for each time that somebody signed in; over when it was ended, or by the limits of docs/settings.md.
create table sign_in (
    id uuid not null primary key,
    person_id uuid not null,
    started_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    browser varchar(40) not null,
    system_name varchar(40) not null,
    constraint sign_in_of_account foreign key (person_id) references account (person_id)
);
create index sign_in_of_person on sign_in (person_id, last_seen_at);
create index sign_in_by_time on sign_in (last_seen_at);

-- Who did what to whom, for the people it is about and for admins. No foreign keys: an entry outlives what it names.
create table audit_entry (
    id uuid not null primary key,
    recorded_at timestamp(6) with time zone not null,
    kind varchar(40) not null,
    by_person uuid,
    by_client varchar(64),
    about_person uuid,
    detail varchar(1000) not null
);
create index audit_entry_by_time on audit_entry (recorded_at, id);
create index audit_entry_about on audit_entry (about_person, recorded_at);

-- One row, locked while an admin is taken away, so that two admins cannot take away each other.
create table admin_guard (
    touched bigint not null
);
insert into admin_guard (touched) values (0);

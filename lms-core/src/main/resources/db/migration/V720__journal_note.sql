-- What people write for themselves apart from any course. Private: read by its writer alone, never copied anywhere else.
create table journal_note (
    id uuid not null primary key,
    person_id uuid not null,
    note_text varchar(10000) not null,
    begun_at timestamp(6) with time zone not null,
    written_at timestamp(6) with time zone not null,
    lock_version bigint not null
);
create index journal_note_by_person on journal_note (person_id, written_at);

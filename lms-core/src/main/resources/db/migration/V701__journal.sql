-- What people write for themselves. Private: read by its writer alone, never copied anywhere else.
create table journal_entry (
    id uuid not null primary key,
    person_id uuid not null,
    course_key varchar(80) not null,
    activity_id varchar(80) not null,
    block_id varchar(80) not null,
    entry_text varchar(10000) not null,
    written_at timestamp(6) with time zone not null,
    lock_version bigint not null,
    constraint journal_entry_once unique (person_id, course_key, activity_id, block_id)
);

-- What a manager asked of a person for a course. Dismissed: when the person put it away.
create table nudge (
    id uuid not null primary key,
    sender_id uuid not null references person (id),
    person_id uuid not null references person (id),
    course_key varchar(80) not null,
    line varchar(300) not null,
    sent_at timestamp(6) with time zone not null,
    dismissed_at timestamp(6) with time zone
);
create index nudge_by_person on nudge (person_id, course_key, sent_at);

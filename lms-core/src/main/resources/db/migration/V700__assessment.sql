-- One go at an assessment. Items: the ids drawn, a JSON array; responses: chosen answers by item, a JSON object (Confidential).
create table attempt (
    id uuid not null primary key,
    person_id uuid not null,
    registration uuid not null,
    version_id uuid not null,
    activity_id varchar(80) not null,
    attempt_number integer not null,
    items varchar(20000) not null,
    responses varchar(200000) not null,
    started_at timestamp(6) with time zone not null,
    submitted_at timestamp(6) with time zone,
    score_raw double precision,
    score_max double precision,
    score_scaled double precision,
    mastery double precision,
    items_right integer,
    lock_version bigint not null,
    constraint attempt_number_once unique (registration, activity_id, attempt_number)
);
create index attempt_person on attempt (person_id);

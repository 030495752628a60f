-- What a learner's page may do, and until when; the token itself is only in the page. No registration: preview, which records nothing.
create table launch_token (
    token_hash varchar(64) not null primary key,
    person_id uuid not null,
    registration uuid,
    version_id uuid not null,
    activity_id varchar(80) not null,
    launch_mode varchar(10) not null,
    expires_at timestamp(6) with time zone not null
);
create index launch_token_expiry on launch_token (expires_at);

-- Locked by whoever changes what is kept for one registration and activity; which row follows from a hash of both.
create table lesson_lock (
    stripe integer not null primary key
);
insert into lesson_lock (stripe)
select high.n * 16 + low.n
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as high (n),
     (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as low (n);

-- A cmi5 session; spent: milliseconds in which something happened, without long pauses.
create table lesson_session (
    id uuid not null primary key,
    registration uuid not null,
    activity_id varchar(80) not null,
    launch_mode varchar(10) not null,
    lang varchar(5) not null,
    opened_at timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null,
    spent_ms bigint not null,
    ended_at timestamp(6) with time zone
);
create index lesson_session_activity on lesson_session (registration, activity_id);

-- The events that were taken in, so that sending one again changes nothing.
create table lesson_event (
    registration uuid not null,
    event_id uuid not null,
    received_at timestamp(6) with time zone not null,
    primary key (registration, event_id)
);

-- Where a learner is in an activity, on whatever device.
create table lesson_place (
    registration uuid not null,
    activity_id varchar(80) not null,
    block_id varchar(80),
    completed_at timestamp(6) with time zone,
    primary key (registration, activity_id)
);

create table lesson_seen (
    registration uuid not null,
    activity_id varchar(80) not null,
    block_id varchar(80) not null,
    primary key (registration, activity_id, block_id)
);

-- The latest answer to each question. Confidential. Response: ids of the chosen answers, with commas.
create table lesson_answer (
    registration uuid not null,
    activity_id varchar(80) not null,
    block_id varchar(80) not null,
    response varchar(4000) not null,
    answered_at timestamp(6) with time zone not null,
    primary key (registration, activity_id, block_id)
);

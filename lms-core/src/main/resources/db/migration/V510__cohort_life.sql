-- closed_on: closed by hand before or after its last day; null while open. programme_key and track_id: the track that the
-- courses were taken from, for showing alone: what counts is cohort_course.
alter table cohort add column closed_on date;
-- Counts up with every edit, so that the version does too when only something beside this row changed.
alter table cohort add column edits bigint default 0 not null;
alter table cohort add column programme_key varchar(80);
alter table cohort add column track_id varchar(80);
-- JSON: who was asked for, so that whoever fits later can be offered. Null: nobody but those named.
alter table cohort add column people_rule varchar(8000);

-- Who is in a cohort. by_rule: came in because the rule held, so that no longer fitting it can be told.
create table cohort_member (
    cohort_id uuid not null references cohort (id),
    person_id uuid not null references person (id),
    by_rule boolean not null,
    added_at timestamp(6) with time zone not null,
    primary key (cohort_id, person_id)
);
create index cohort_member_by_person on cohort_member (person_id);

-- Who fits the rule (or no longer does) and is to stay as they are: not offered again.
create table cohort_answered (
    cohort_id uuid not null references cohort (id),
    person_id uuid not null references person (id),
    -- JOINED: fits the rule and stays out. LEFT: no longer fits it and stays in.
    offer varchar(20) not null,
    primary key (cohort_id, person_id, offer)
);

-- Who guides a cohort; it gives no rights.
create table cohort_guide (
    cohort_id uuid not null references cohort (id),
    person_id uuid not null references person (id),
    duty varchar(20) not null,
    primary key (cohort_id, person_id, duty)
);

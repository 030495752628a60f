create table enrolment (
    id uuid not null primary key,
    person_id uuid not null references person (id),
    course_key varchar(100) not null,
    course_version_id uuid not null references course_version (id),
    registration uuid not null,
    source varchar(20) not null,
    cohort_id uuid references cohort (id),
    state varchar(20) not null,
    -- 1 while active or paused, else null: the unique constraint below then allows one open enrolment and any number of
    -- ended ones, on every engine (a partial index would not be portable).
    open_slot smallint,
    enrolled_at timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    due date,
    reason varchar(500),
    -- JSON: the versions it was on and since when; the last is course_version_id.
    history varchar(8000) not null,
    version bigint not null,
    constraint enrolment_registration unique (registration),
    constraint enrolment_one_open unique (person_id, course_key, open_slot),
    -- Not written with "in" or "or" over constants: H2 2.4 binds such a check to the session that made it, and every later
    -- insert then fails.
    constraint enrolment_open_slot check (
        coalesce(open_slot, 0) = case state when 'ACTIVE' then 1 when 'PAUSED' then 1 else 0 end),
    constraint enrolment_source check (
        (source = 'COHORT' and cohort_id is not null) or (source <> 'COHORT' and cohort_id is null))
);
create index enrolment_by_day on enrolment (enrolled_at, id);
create index enrolment_by_cohort on enrolment (cohort_id);
create index enrolment_by_course on enrolment (course_key, enrolled_at);

-- Locked by whoever enrols or reopens, so that two at once do not both find nobody enrolled.
create table enrolment_lock (
    touched bigint not null
);
insert into enrolment_lock (touched) values (0);

-- What counts of each statement. Derived from the record; can be rebuilt at will.
create table statement_fact (
    statement_id uuid not null primary key,
    enrolment_id uuid not null references enrolment (id),
    activity_id varchar(100) not null,
    kind varchar(20) not null,
    happened_at timestamp(6) with time zone not null
);
create index statement_fact_by_enrolment on statement_fact (enrolment_id);

-- The folded progress. Derived from the facts; no row means that nothing was begun.
create table course_progress (
    enrolment_id uuid not null primary key references enrolment (id),
    standing varchar(20) not null,
    progress ${json} not null
);

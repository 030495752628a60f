create table cohort (
    id uuid not null primary key,
    cohort_name varchar(200) not null,
    -- Lower case, without surrounding blanks: no two cohorts read the same.
    name_folded varchar(200) not null,
    first_day date not null,
    last_day date not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint cohort_name_once unique (name_folded),
    constraint cohort_days check (last_day > first_day)
);
create index cohort_by_day on cohort (first_day, id);

create table cohort_course (
    cohort_id uuid not null references cohort (id),
    course_number integer not null,
    course_key varchar(100) not null,
    course_version_id uuid not null references course_version (id),
    primary key (cohort_id, course_number),
    constraint cohort_course_once unique (cohort_id, course_key)
);

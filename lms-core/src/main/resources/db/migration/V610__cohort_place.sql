-- Who is in a cohort, and the enrolment that counts there for each of its courses: the cohort's own, or the one that
-- was already under way when the cohort was made.
create table cohort_place (
    cohort_id uuid not null references cohort (id),
    person_id uuid not null references person (id),
    course_key varchar(100) not null,
    enrolment_id uuid not null references enrolment (id),
    primary key (cohort_id, person_id, course_key)
);
create index cohort_place_by_enrolment on cohort_place (enrolment_id);

-- How each person fared with each question of a lesson and each item of an assessment. Confidential: read in sums alone. Derived from the
-- record. first_right: whether the earliest answer was right; null where nothing is judged.
create table answer_standing (
    course_key varchar(100) not null,
    activity_id varchar(100) not null,
    item_id varchar(100) not null,
    person_id uuid not null references person (id),
    goes integer not null,
    first_at timestamp(6) with time zone not null,
    first_right boolean,
    ever_right boolean not null,
    primary key (course_key, activity_id, item_id, person_id)
);
create index answer_standing_by_person on answer_standing (person_id, course_key);

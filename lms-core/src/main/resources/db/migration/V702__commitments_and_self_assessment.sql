-- What people commit themselves to. Private. Chosen: ids of the options, a JSON array.
create table commitment_entry (
    id uuid not null primary key,
    person_id uuid not null,
    course_key varchar(80) not null,
    activity_id varchar(80) not null,
    block_id varchar(80) not null,
    chosen varchar(10000) not null,
    own_text varchar(2000) not null,
    written_at timestamp(6) with time zone not null,
    lock_version bigint not null,
    constraint commitment_entry_once unique (person_id, course_key, activity_id, block_id)
);

-- How people see themselves at one moment of one passage. Private. Scores: 1 to 5 by statement, a JSON object.
create table self_assessment (
    id uuid not null primary key,
    person_id uuid not null,
    registration uuid not null,
    activity_id varchar(80) not null,
    scores varchar(10000) not null,
    written_at timestamp(6) with time zone not null,
    lock_version bigint not null,
    constraint self_assessment_once unique (person_id, registration, activity_id)
);

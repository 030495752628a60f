-- What is being prepared for a course's next version; at most one per course.
create table course_draft (
    course_key varchar(80) not null primary key references course (course_key),
    content ${json} not null,
    content_hash varchar(64) not null,
    saved_at timestamp(6) with time zone not null,
    version bigint not null
);

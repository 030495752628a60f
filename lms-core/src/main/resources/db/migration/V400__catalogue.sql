-- Locked by whoever publishes, so that numbers follow each other and two servers that start at once publish once.
create table catalogue_guard (
    touched bigint not null
);
insert into catalogue_guard (touched) values (0);

create table course (
    course_key varchar(80) not null primary key,
    edited_in_regie boolean not null,
    version bigint not null
);

-- Rows are written once and never changed.
create table course_version (
    id uuid not null primary key,
    course_key varchar(80) not null references course (course_key),
    version_number integer not null,
    publication varchar(20) not null,
    published_at timestamp(6) with time zone not null,
    content ${json} not null,
    content_hash varchar(64) not null,
    constraint course_version_number unique (course_key, version_number)
);

-- Rows are written once and never changed.
create table programme_version (
    id uuid not null primary key,
    programme_key varchar(80) not null,
    version_number integer not null,
    published_at timestamp(6) with time zone not null,
    content ${json} not null,
    content_hash varchar(64) not null,
    constraint programme_version_number unique (programme_key, version_number)
);

-- What lists of courses search and sort by, of the latest version of each. Derived from course_version; filled at the next start for
-- courses that are older than it. Texts without case and accents, in all languages; aspects and languages as words with spaces around.
create table course_listing (
    course_key varchar(80) not null primary key references course (course_key),
    version_id uuid not null references course_version (id),
    title_text varchar(2000) not null,
    search_text varchar(20000) not null,
    minutes integer not null,
    aspects varchar(500) not null,
    languages varchar(100) not null
);

-- The data of attachments, in pieces, so that neither side of a request ever holds one whole. The digest is the one that the sender chose
-- (SHA-224 to SHA-512, lower-case hexadecimal digits); data that comes again is kept once.
create table attachment_piece (
    content_id uuid not null,
    piece integer not null,
    bytes bytea not null,
    primary key (content_id, piece)
);

create table attachment (
    sha2 varchar(128) not null primary key,
    content_id uuid not null,
    content_length bigint not null
);

-- Which statements brought data along: who only names a digest gets nobody else's data by it.
create table statement_attachment (
    feed_position bigint not null,
    sha2 varchar(128) not null,
    content_type text not null,
    primary key (feed_position, sha2)
);
create index statement_attachment_by_sha2 on statement_attachment (sha2);

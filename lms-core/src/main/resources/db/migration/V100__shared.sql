-- One row per feed; drawing positions locks the row until the transaction ends (docs/adr/0002-feed-positions.md).
create table feed_head (
    feed varchar(40) not null primary key,
    head bigint not null
);
insert into feed_head (feed, head) values ('STATEMENTS', 0);
insert into feed_head (feed, head) values ('CHANGES', 0);

create table change_feed (
    feed_position bigint not null primary key,
    kind varchar(40) not null,
    subject varchar(200) not null,
    changed_at timestamp(6) with time zone not null
);

create table feed_cursor (
    consumer varchar(80) not null primary key,
    feed_position bigint not null
);
-- Locked while a consumer's row is made, so that two servers that start at once make one.
create table feed_cursor_guard (
    touched bigint not null
);
insert into feed_cursor_guard (touched) values (0);

-- One row: who this installation is in the record.
create table installation (
    iri_base varchar(500)
);
insert into installation (iri_base) values (null);

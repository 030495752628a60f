-- Failed attempts to sign in, per name (whether somebody has it or not) and per address; only digests of either.
create table sign_in_failures (
    bucket varchar(80) not null primary key,
    failures integer not null,
    counted_at timestamp(6) with time zone not null,
    blocked_until timestamp(6) with time zone not null
);
create index sign_in_failures_by_time on sign_in_failures (counted_at);

-- One row, locked while an attempt is counted, so that attempts at the same moment are counted one after the other on all nodes.
create table sign_in_guard (
    touched bigint not null
);
insert into sign_in_guard (touched) values (0);

-- One row: up to when nothing will be stored any more, as some reader was told (X-Experience-API-Consistent-Through). Written only while
-- no statement is being stored, under the lock of the feed; whoever stores next stores after it, by whichever clock.
create table statement_promise (
    promised timestamp(6) with time zone not null
);
insert into statement_promise (promised) values (timestamp with time zone '1970-01-01 00:00:00+00:00');

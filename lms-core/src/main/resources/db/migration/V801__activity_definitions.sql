-- What the record as a whole knows of an activity: the definitions of all statements whose sender may define, merged. It follows the
-- feed, so that nobody who stores a statement waits for it. Only activities with a definition have a row.
create table activity (
    activity_sha bytea not null primary key,
    iri text not null,
    definition text not null
);

-- Whether the statement holds a definition, from a sender who may define. Of the statements that are there already nobody knows; the
-- follower looks.
alter table statement add column defines boolean default true not null;

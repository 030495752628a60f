-- What a statement refers to by its object, and what that refers to, and so on: the filters find a statement by what it refers to. Verb
-- and registration of the target stand here too, so that one index finds them in the order of the feed. Written with whichever of the two
-- statements comes last.
create table statement_target (
    feed_position bigint not null,
    target_position bigint not null,
    verb_sha bytea not null,
    registration uuid,
    primary key (feed_position, target_position)
);
create index statement_target_by_target on statement_target (target_position, feed_position);
create index statement_target_by_verb on statement_target (verb_sha, feed_position);
create index statement_target_by_registration on statement_target (registration, feed_position);

-- Statements that are there already: two steps, more than anything wrote until now.
insert into statement_target (feed_position, target_position, verb_sha, registration)
    select s.feed_position, t.feed_position, t.verb_sha, t.registration
    from statement s join statement t on t.statement_id = s.reference_id
    where s.feed_position <> t.feed_position;
insert into statement_target (feed_position, target_position, verb_sha, registration)
    select s.feed_position, t.feed_position, t.verb_sha, t.registration
    from statement s
    join statement m on m.statement_id = s.reference_id
    join statement t on t.statement_id = m.reference_id
    where s.feed_position <> t.feed_position and m.feed_position <> t.feed_position and s.feed_position <> m.feed_position;

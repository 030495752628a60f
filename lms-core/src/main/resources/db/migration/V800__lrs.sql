-- Statements, as text and never re-serialised, in the order in which they became visible. What is searched stands beside the text
-- or in a link table; IRIs and agents as the SHA-256 of their identifier. Nothing but the store writes here, a statement and its links in
-- one transaction, so the links need no foreign key. Erasure will delete all three and keep the id in a tombstone table of its own;
-- positions are never given out twice, so a gap in them means nothing to a reader.
create table statement (
    feed_position bigint not null primary key,
    statement_id uuid not null,
    stored timestamp(6) with time zone not null,
    happened timestamp(6) with time zone not null,
    verb_sha bytea not null,
    registration uuid,
    -- The statement its object refers to; whether it voids that; whether it is voided itself.
    reference_id uuid,
    voiding boolean not null,
    voided boolean not null,
    -- REGIE, LAUNCH (name: the registration) or CLIENT (name: the key).
    authority_kind varchar(10) not null,
    authority_name varchar(200) not null,
    received text not null,
    constraint statement_by_id unique (statement_id)
);
create index statement_by_stored on statement (stored);
create index statement_by_verb on statement (verb_sha, feed_position);
create index statement_by_registration on statement (registration, feed_position);
create index statement_by_reference on statement (reference_id);
create index statement_by_authority on statement (authority_name, feed_position);

-- direct: in the actor or the object itself (xAPI's "agent" filter), else anywhere ("related_agents").
create table statement_agent (
    agent_sha bytea not null,
    feed_position bigint not null,
    direct boolean not null,
    primary key (agent_sha, feed_position)
);

-- direct: the object itself (xAPI's "activity" filter), else anywhere ("related_activities").
create table statement_activity (
    activity_sha bytea not null,
    feed_position bigint not null,
    direct boolean not null,
    primary key (activity_sha, feed_position)
);

-- State documents. A registration of nil stands for none, so that it can be part of the key.
create table state_document (
    activity_sha bytea not null,
    agent_sha bytea not null,
    registration uuid not null,
    state_sha bytea not null,
    state_id text not null,
    content_type varchar(400) not null,
    content bytea not null,
    etag varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (activity_sha, agent_sha, registration, state_sha)
);

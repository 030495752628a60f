-- State, activity profile and agent profile documents in one table: they differ in what they belong to, not in what they are. What a kind
-- does not have is part of the key all the same: the SHA-256 of nothing for an activity or agent, nil for a registration.
create table document (
    -- STATE, ACTIVITY_PROFILE or AGENT_PROFILE.
    kind varchar(20) not null,
    activity_sha bytea not null,
    agent_sha bytea not null,
    registration uuid not null,
    document_sha bytea not null,
    document_id text not null,
    content_type varchar(400) not null,
    content bytea not null,
    etag varchar(64) not null,
    changed_at timestamp(6) with time zone not null,
    primary key (kind, activity_sha, agent_sha, registration, document_sha)
);

insert into document (kind, activity_sha, agent_sha, registration, document_sha, document_id, content_type, content, etag, changed_at)
    select 'STATE', activity_sha, agent_sha, registration, state_sha, state_id, content_type, content, etag, changed_at
    from state_document;

drop table state_document;

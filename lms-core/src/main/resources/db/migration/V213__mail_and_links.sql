-- Mail that waits to be sent; a row goes when its mail went. Whoever sends moves due_at ahead first, so that one node does.
create table mail_outbox (
    id uuid not null primary key,
    recipient varchar(254) not null,
    language_tag varchar(8) not null,
    subject varchar(300) not null,
    body varchar(8000) not null,
    queued_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    attempts integer not null
);
create index mail_outbox_by_due on mail_outbox (due_at, id);

-- One link at most per person to choose a password with; only the token's hash is kept.
create table password_link (
    person_id uuid not null primary key,
    token_hash varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint password_link_token_once unique (token_hash),
    constraint password_link_of_account foreign key (person_id) references account (person_id)
);

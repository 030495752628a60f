-- Whoever signs in. The foreign key to person comes with that table (V300).
create table account (
    person_id uuid not null primary key,
    login_name varchar(254) not null,
    actor_name varchar(64) not null,
    password_hash varchar(300),
    active boolean not null,
    version bigint not null,
    constraint account_login_name_once unique (login_name),
    constraint account_actor_name_once unique (actor_name)
);

create table account_role (
    person_id uuid not null,
    role_name varchar(20) not null,
    primary key (person_id, role_name),
    constraint account_role_of_account foreign key (person_id) references account (person_id)
);
create index account_role_by_name on account_role (role_name);

create table api_credential (
    client_key varchar(64) not null primary key,
    client_name varchar(200) not null,
    secret_hash varchar(64) not null,
    scopes varchar(200) not null,
    created_by uuid,
    created_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    demo boolean not null,
    version bigint not null
);

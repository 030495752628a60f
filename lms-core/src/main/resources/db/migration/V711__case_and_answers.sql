-- A learner's rounds through a case. Confidential. Begun by: the page's id of the restart; none for the first round.
-- Ending: the scene it came to.
create table case_round (
    registration uuid not null,
    activity_id varchar(80) not null,
    round_number integer not null,
    begun_by uuid,
    begun_at timestamp(6) with time zone not null,
    ending varchar(80),
    primary key (registration, activity_id, round_number)
);

-- The decisions of a round, in order. Confidential. Event: the page's id of the decision, so that sending it again changes nothing.
create table case_step (
    registration uuid not null,
    activity_id varchar(80) not null,
    round_number integer not null,
    step_number integer not null,
    event_id uuid not null,
    scene_id varchar(80) not null,
    decision_id varchar(80) not null,
    decided_at timestamp(6) with time zone not null,
    primary key (registration, activity_id, round_number, step_number),
    constraint case_step_once unique (registration, activity_id, event_id)
);

-- From now on a JSON array, since people also type answers; what was kept before are ids with commas.
alter table lesson_answer alter column response set data type varchar(40000);

-- How many of the items asked count in the score; none kept before there were items that do not.
alter table attempt add column items_judged integer;

-- Events are forgotten after a while.
create index lesson_event_received on lesson_event (received_at);

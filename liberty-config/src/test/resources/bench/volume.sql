-- Fills a demo organisation on PostgreSQL up to the volume of the benches. What the services wrote for the demo's learners serves as
-- the pattern: every copied passage has the statements, links, facts and progress of a real one, with ids of its own.
-- :people, :teams, :cohorts and :statements are filled in by Volume.

create temp table pattern on commit drop as
    select row_number() over (order by e.id) - 1 as n, e.*, a.actor_name,
           (select count(*) from statement s where s.registration = e.registration) as statements
    from enrolment e join account a on a.person_id = e.person_id
    where (select count(*) from statement s where s.registration = e.registration) >= 5;

create temp table new_person on commit drop as
    select n, gen_random_uuid() as id, gen_random_uuid()::text as actor_name,
           (array['Sanne','Daan','Fatima','Lars','Noor','Emre','Julia','Sem','Aylin','Thijs','Eva','Bram','Lotte','Youssef','Anouk',
                  'Pieter','Marieke','Ravi','Inge','Koen'])[1 + n % 20] as given,
           case when n % 3 = 0 then 'de' end as tussenvoegsel,
           (array['Vries','Jansen','Bakker','Visser','Smit','Meijer','Mulder','Bos','Yilmaz','Peters','Hendriks','Dekker','Brouwer',
                  'Dijkstra','Kok','Jacobs','Haan','Vermeulen','Berg','Post'])[1 + (n / 20) % 20] as family,
           'p' || lpad(n::text, 6, '0') || '@volume.example' as email
    from generate_series(1, :people) n;

insert into person (id, given_name, tussenvoegsel, family_name, email, language_tag, active, sort_family, sort_given, search_text, version)
    select id, given, tussenvoegsel, family, email, 'nl', true,
           lower(family) || '0' || lower(given) || '0' || coalesce(tussenvoegsel, '') || '0',
           lower(given) || '0' || lower(family) || '0' || coalesce(tussenvoegsel, '') || '0',
           lower(given || ' ' || coalesce(tussenvoegsel || ' ', '') || family) || ' ' || replace(replace(email, '@', ' '), '.', ' '), 0
    from new_person;
insert into account (person_id, login_name, actor_name, password_hash, active, version)
    select id, email, actor_name, null, true, 0 from new_person;
insert into account_role (person_id, role_name) select id, 'LEARNER' from new_person;

create temp table new_team on commit drop as
    select n, gen_random_uuid() as id, 'Volume team ' || lpad(n::text, 4, '0') as name from generate_series(1, :teams) n;
insert into team (id, team_name, parent_id, version) select id, name, null, 0 from new_team order by n;
insert into team_member (id, team_id, person_id, from_day, until_day, version)
    select gen_random_uuid(), t.id, p.id, current_date - 400, null, 0
    from new_person p join new_team t on t.n = 1 + p.n % :teams;
insert into account_role (person_id, role_name) select id, 'MANAGER' from new_person where n <= :teams;
insert into team_manager (id, team_id, person_id, from_day, until_day, version)
    select gen_random_uuid(), t.id,
           case when t.n = 1 then (select id from person where email = 'manager@example.org') else p.id end,
           current_date - 400, null, 0
    from new_team t join new_person p on p.n = t.n;

create temp table new_cohort on commit drop as
    select n, gen_random_uuid() as id from generate_series(1, :cohorts) n;
insert into cohort (id, cohort_name, name_folded, first_day, last_day, created_at, edits, version)
    select id, 'Volume cohort ' || n, 'volume cohort ' || n, current_date - 100 + n % 60, current_date + 60 + n % 60, now(), 0, 0
    from new_cohort;
insert into cohort_course (cohort_id, course_number, course_key, course_version_id)
    select c.id, p.course_number, p.course_key, p.course_version_id
    from new_cohort c
    cross join lateral (
        select distinct on (course_key) 0 as course_number, course_key, course_version_id from pattern order by course_key limit 1) p;

-- As many passages a person as it takes; only the last one can be open.
create temp table new_enrolment on commit drop as
    select row_number() over (order by p.n, k) as n, gen_random_uuid() as id, gen_random_uuid() as registration, p.id as person_id,
           p.actor_name, c.id as cohort_id, k, t.n as pattern_n,
           k = (select greatest(1, ceil(:statements / (:people * avg(statements)))::int) from pattern) as last
    from new_person p
    join new_cohort c on c.n = 1 + p.n % :cohorts
    cross join generate_series(1, (select greatest(1, ceil(:statements / (:people * avg(statements)))::int) from pattern)) k
    join pattern t on t.n = (p.n + k) % (select count(*) from pattern);

insert into enrolment (id, person_id, course_key, course_version_id, registration, source, cohort_id, state, open_slot, enrolled_at,
                       completed_at, due, reason, history, version)
    select e.id, e.person_id, t.course_key, t.course_version_id, e.registration, 'COHORT', e.cohort_id,
           case when e.last then t.state else 'COMPLETED' end, case when e.last then t.open_slot end,
           t.enrolled_at - (10 - e.k) * interval '1 day' - e.n * interval '1 second',
           case when e.last then t.completed_at else coalesce(t.completed_at, t.enrolled_at) end,
           t.due, null, t.history, 0
    from new_enrolment e join pattern t on t.n = e.pattern_n;
insert into cohort_place (cohort_id, person_id, course_key, enrolment_id)
    select e.cohort_id, e.person_id, t.course_key, e.id
    from new_enrolment e join pattern t on t.n = e.pattern_n where e.last;
insert into course_progress (enrolment_id, standing, progress)
    select e.id, p.standing, p.progress
    from new_enrolment e join pattern t on t.n = e.pattern_n join course_progress p on p.enrolment_id = t.id;

create temp table new_statement on commit drop as
    select h.head + row_number() over (order by e.n, s.feed_position) as feed_position,
           row_number() over (order by e.n, s.feed_position) as n,
           gen_random_uuid() as statement_id, s.feed_position as old_position, e.n as enrolment_n
    from new_enrolment e
    join pattern t on t.n = e.pattern_n
    join statement s on s.registration = t.registration
    cross join (select head from feed_head where feed = 'STATEMENTS' for update) h
    order by e.n, s.feed_position
    limit :statements;

insert into statement (feed_position, statement_id, stored, happened, verb_sha, registration, reference_id, voiding, voided,
                       authority_kind, authority_name, received)
    select ns.feed_position, ns.statement_id, (select max(stored) from statement) + ns.n * interval '2 microseconds', s.happened,
           s.verb_sha, e.registration, s.reference_id, s.voiding, s.voided, s.authority_kind,
           case when s.authority_name = s.registration::text then e.registration::text else s.authority_name end,
           replace(replace(replace(s.received, t.actor_name, e.actor_name), s.registration::text, e.registration::text),
                   s.statement_id::text, ns.statement_id::text)
    from new_statement ns
    join statement s on s.feed_position = ns.old_position
    join new_enrolment e on e.n = ns.enrolment_n
    join pattern t on t.n = e.pattern_n;

insert into statement_agent (agent_sha, feed_position, direct)
    select case when a.agent_sha = sha256(convert_to('ACCOUNT ' || i.iri_base || ' ' || t.actor_name, 'UTF8'))
                then sha256(convert_to('ACCOUNT ' || i.iri_base || ' ' || e.actor_name, 'UTF8')) else a.agent_sha end,
           ns.feed_position, a.direct
    from new_statement ns
    join statement_agent a on a.feed_position = ns.old_position
    join new_enrolment e on e.n = ns.enrolment_n
    join pattern t on t.n = e.pattern_n
    cross join installation i;
insert into statement_activity (activity_sha, feed_position, direct)
    select a.activity_sha, ns.feed_position, a.direct
    from new_statement ns join statement_activity a on a.feed_position = ns.old_position;
insert into statement_fact (statement_id, enrolment_id, activity_id, kind, happened_at)
    select ns.statement_id, e.id, f.activity_id, f.kind, f.happened_at
    from new_statement ns
    join statement s on s.feed_position = ns.old_position
    join statement_fact f on f.statement_id = s.statement_id
    join new_enrolment e on e.n = ns.enrolment_n;

update feed_head set head = (select max(feed_position) from statement) where feed = 'STATEMENTS';
insert into answer_standing (course_key, activity_id, item_id, person_id, goes, first_at, first_right, ever_right)
    select a.course_key, a.activity_id, a.item_id, e.person_id, a.goes, a.first_at, a.first_right, a.ever_right
    from new_enrolment e
    join pattern t on t.n = e.pattern_n
    join answer_standing a on a.person_id = t.person_id and a.course_key = t.course_key
    where e.last;
-- What follows the statements has folded these already.
update feed_cursor set feed_position = (select head from feed_head where feed = 'STATEMENTS')
    where consumer in ('enrolment-progress', 'answer-counts', 'lrs.definitions');

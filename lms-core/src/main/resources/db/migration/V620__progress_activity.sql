-- The latest thing that counts for progress: for telling who is stuck. Derived, like the rest of the row.
alter table course_progress add column last_activity timestamp(6) with time zone;
update course_progress set last_activity =
    (select max(f.happened_at) from statement_fact f where f.enrolment_id = course_progress.enrolment_id);

-- Whoever was in a cohort before there were members.
insert into cohort_member (cohort_id, person_id, by_rule, added_at)
    select distinct cp.cohort_id, cp.person_id, false, c.created_at
    from cohort_place cp join cohort c on c.id = cp.cohort_id;

create index enrolment_by_due on enrolment (open_slot, due);

-- Every person of a cohort with the standing over all of its courses. Waived counts as done; withdrawn does not count.
create view cohort_standing as
    select l.cohort_id, l.person_id,
        case when sum(l.counts) = 0 then 'NOT_STARTED'
             when sum(l.done) = sum(l.counts) then 'DONE'
             when sum(l.untouched) = sum(l.counts) then 'NOT_STARTED'
             else 'BUSY' end as standing,
        min(l.open_due) as due,
        sum(l.is_open) as open_courses,
        max(l.last_activity) as last_activity
    from (
        select cp.cohort_id, cp.person_id,
            case e.state when 'WITHDRAWN' then 0 else 1 end as counts,
            case when e.state = 'WITHDRAWN' then 0 when e.state = 'WAIVED' then 1 when p.standing = 'DONE' then 1 else 0 end as done,
            case when e.state = 'WITHDRAWN' then 0 when e.state = 'WAIVED' then 0
                 when coalesce(p.standing, 'NOT_STARTED') = 'NOT_STARTED' then 1 else 0 end as untouched,
            case when e.open_slot = 1 then e.due end as open_due,
            coalesce(e.open_slot, 0) as is_open,
            coalesce(p.last_activity, e.enrolled_at) as last_activity
        from cohort_place cp
            join enrolment e on e.id = cp.enrolment_id
            left join course_progress p on p.enrolment_id = e.id
    ) l
    group by l.cohort_id, l.person_id;

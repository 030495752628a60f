-- Whether learners may choose the course for themselves.
alter table course add column self_enrolment boolean default false not null;

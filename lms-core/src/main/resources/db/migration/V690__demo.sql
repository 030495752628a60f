-- One row: when the demo organisation was made. Locked meanwhile, so that two servers that start at once make one.
create table demo_organisation (
    made_at timestamp(6) with time zone
);
insert into demo_organisation (made_at) values (null);

-- One row: which build's curriculum was taken last, so that a start does not read the same folders again.
create table curriculum_mark (
    fingerprint varchar(64)
);
insert into curriculum_mark (fingerprint) values (null);

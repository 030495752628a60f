alter table api_credential add column expires_at timestamp(6) with time zone;
-- The day is enough to see whether a key is still in use.
alter table api_credential add column last_used_on date;
-- After a rotation the secret before it goes on for a while.
alter table api_credential add column old_secret_hash varchar(64);
alter table api_credential add column old_secret_until timestamp(6) with time zone;

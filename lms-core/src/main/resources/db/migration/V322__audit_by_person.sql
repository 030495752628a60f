create index audit_entry_by on audit_entry (by_person, recorded_at);
create index audit_entry_kind on audit_entry (kind, recorded_at);

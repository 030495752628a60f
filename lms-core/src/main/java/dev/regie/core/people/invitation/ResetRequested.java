package dev.regie.core.people.invitation;

/** Somebody says that they forgot their password. */
record ResetRequested(String email, String remoteAddress) {}

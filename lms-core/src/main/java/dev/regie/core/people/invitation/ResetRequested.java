package dev.regie.core.people.invitation;

/** Somebody says that they forgot their password. */
public record ResetRequested(String email, String remoteAddress) {}

package dev.regie.core.shared;

/** Something that happened in the domain, named in the past tense and nested in the aggregate it is about. */
public interface DomainEvent {}

package dev.regie.core.lrs;

/**
 * What is wrong with one statement of a request.
 *
 * @param statement its index in the request, from 0
 * @param property path of the property, such as {@code object.definition.type}; empty for the statement itself
 * @param section where the specification asks for it, such as {@code xAPI 1.0.3 Data 2.4.2}
 * @param message one English sentence for the client's developer
 */
public record StatementError(int statement, String property, String section, String message) {}

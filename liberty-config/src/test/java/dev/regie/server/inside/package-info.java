/** Tests that run inside the server, next to the services, where transactions and persistence are real. */
@org.jspecify.annotations.NullMarked
package dev.regie.server.inside;

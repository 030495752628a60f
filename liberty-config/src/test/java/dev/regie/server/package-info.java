/** Tests of the whole from outside: a real server on either database engine, a real browser, real clients. */
@NullMarked
package dev.regie.server;

import org.jspecify.annotations.NullMarked;

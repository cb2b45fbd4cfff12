/** The connections to PostgreSQL and the tables' own history. */
@NullMarked
package dev.wiredesk.store.database;

import org.jspecify.annotations.NullMarked;

/**
 * The records of the contract, generated from {@code src/main/avro}. Offsets in them are Unicode
 * code points, ends are exclusive, instants are UTC with millisecond precision.
 */
package dev.wiredesk.schemas;

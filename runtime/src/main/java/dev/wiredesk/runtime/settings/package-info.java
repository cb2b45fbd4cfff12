/**
 * Settings of a service: defaults in its documented file, then the user's file, then the
 * environment.
 */
@NullMarked
package dev.wiredesk.runtime.settings;

import org.jspecify.annotations.NullMarked;

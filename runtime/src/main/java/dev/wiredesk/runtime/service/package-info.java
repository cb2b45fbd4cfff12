/**
 * The life of a service: read the settings, check the contract, start the parts, serve health, stop
 * cleanly.
 */
@NullMarked
package dev.wiredesk.runtime.service;

import org.jspecify.annotations.NullMarked;

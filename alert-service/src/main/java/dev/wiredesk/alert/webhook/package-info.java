/**
 * Calls to other people's servers by the Standard Webhooks convention: signed, bounded in time and
 * size, and kept out of private networks.
 */
@NullMarked
package dev.wiredesk.alert.webhook;

import org.jspecify.annotations.NullMarked;

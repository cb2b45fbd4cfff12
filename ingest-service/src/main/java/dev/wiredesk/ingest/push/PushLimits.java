package dev.wiredesk.ingest.push;

import java.time.Duration;

/**
 * How much one request may ask of the service.
 *
 * @param bodyBytes largest body, as it comes over the wire and once unpacked
 * @param bytesInFlight most bytes of all requests that are not answered yet
 * @param readWithin time in which a body must have come in
 */
public record PushLimits(int bodyBytes, int bytesInFlight, Duration readWithin) {}

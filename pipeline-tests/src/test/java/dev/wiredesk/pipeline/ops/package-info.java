/**
 * Checks what operates the product against the product: the compose file, the images, the dashboard
 * and its alert rules, clients of other languages.
 */
package dev.wiredesk.pipeline.ops;

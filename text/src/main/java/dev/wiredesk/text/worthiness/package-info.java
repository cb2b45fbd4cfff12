/**
 * Whether a claim is worth checking: states something that can be true or false, and not merely a
 * wish, a plan or a view. {@link dev.wiredesk.text.worthiness.CheckWorthiness} is the way in. A
 * logistic regression over hashed features; they are a part of the weights' format.
 */
@NullMarked
package dev.wiredesk.text.worthiness;

import org.jspecify.annotations.NullMarked;

/**
 * Articles as JSON: one object a line, an array of objects, or a single object. In: a document and
 * a {@link org.parley.intake.jsonl.ColumnMap} that says what its columns hold. Out: an article an
 * object; markup goes out as a document inside. All types may be shared across threads.
 *
 * <p>The names that columns usually have are in {@code columns.tsv}.
 */
@NullMarked
package org.parley.intake.jsonl;

import org.jspecify.annotations.NullMarked;

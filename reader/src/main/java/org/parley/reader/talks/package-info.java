/**
 * What was read of an article, in the terms of talks files. In: a {@link org.parley.reader.Reading}
 * and {@link org.parley.core.talks.Talks}. Out: the reading as the files tell it ({@link
 * org.parley.reader.talks.TalksTerms}), what of a file does not meet the articles ({@link
 * org.parley.reader.talks.TalksCheck}), a first file from articles ({@link
 * org.parley.reader.talks.TalksDraft}).
 */
@NullMarked
package org.parley.reader.talks;

import org.jspecify.annotations.NullMarked;

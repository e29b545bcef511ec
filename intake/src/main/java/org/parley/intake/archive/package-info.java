/**
 * Archives and packed files. In: a WARC, ARC, ZIP or tar archive, or one file packed by gzip, zstd
 * or bzip2. Out: the documents inside, in the archive's order, each with its place in the archive
 * for its name; nothing is ever written to disk. What is broken is refused by its place, and the
 * next document that can be found is handed over. Ask {@link org.parley.intake.archive.WarcFormat}
 * before {@link org.parley.intake.archive.PackedFormat}: a packed WARC is a WARC. Stateless: all
 * threads may share a format.
 */
@NullMarked
package org.parley.intake.archive;

import org.jspecify.annotations.NullMarked;

/**
 * Fine-tunes the pretrained encoder with PyTorch. In: a corpus. Out: checkpoints, and the model
 * that {@link org.parley.reader.encoder.Encoder} reads.
 */
@NullMarked
package org.parley.lab.train;

import org.jspecify.annotations.NullMarked;

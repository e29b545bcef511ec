/**
 * What the encoder is trained from and shipped as: corpora, weights, ONNX files, in plain Java. The
 * training itself is the module {@code lab/train}.
 */
@NullMarked
package org.parley.lab.encoder;

import org.jspecify.annotations.NullMarked;

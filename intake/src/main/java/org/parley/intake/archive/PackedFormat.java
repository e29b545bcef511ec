package org.parley.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Receiver;

/**
 * One file packed by gzip, zstd or bzip2 ({@code talks.html.gz}). The document inside is unpacked
 * as it is read, so that a packed mailbox or tar archive may be larger than memory; a packed
 * article that is cut or damaged is refused when it is read.
 */
public final class PackedFormat implements Format {
    @Override
    public boolean recognises(Head head) {
        return Packing.of(head.bytes()) != Packing.NONE;
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Packing packing;
        try (InputStream in = document.open()) {
            packing = Packing.of(in.readNBytes(8));
        }
        String label = packing.unpackedName(document.label());
        receiver.inside(
                new Document(
                        label,
                        document.name() + ", " + label,
                        null,
                        document.known(),
                        () -> UnpackedStream.of(packing, document.open())));
    }
}

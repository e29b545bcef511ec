package org.parley.app.web.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.intake.Intake;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;

/** One thing that was handed in. */
public sealed interface Source {
    /** What it is called in a list. */
    String name();

    /** Hands over what is in it. */
    void deliver(Intake intake);

    /** A text that was pasted: its article is called by its first line. */
    record Pasted(String text) implements Source {
        /** Nothing of the text: a list of readings outlives what is forgotten. */
        @Override
        public String name() {
            return "pasted text";
        }

        @Override
        public void deliver(Intake intake) {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            intake.take(
                    Document.of(
                            FirstLine.of(text), "the pasted text", null, Metadata.none(), bytes));
        }
    }

    /**
     * A page, a feed or a list of pages.
     *
     * @param address begins with {@code http://} or {@code https://}: never names a file
     */
    record Address(String address) implements Source {
        public Address {
            if (!address.matches("(?is)https?://.*")) {
                throw new IllegalArgumentException(address);
            }
        }

        @Override
        public String name() {
            return address;
        }

        @Override
        public void deliver(Intake intake) {
            intake.take(address);
        }
    }

    /**
     * A file that was uploaded.
     *
     * @param name as the visitor's machine calls it: for people, never a place here
     * @param file its bytes; gone when the job has ended
     */
    record Upload(String name, Path file, long bytes) implements Source {
        @Override
        public void deliver(Intake intake) {
            intake.take(
                    new Document(
                            name, name, null, Metadata.none(), () -> Files.newInputStream(file)));
        }

        void delete() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}

package org.parley.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;

/** ONNX Runtime as it goes into the package: trimmed, and complete. */
class OnnxRuntimeJarTest {
    private static final String NATIVE = "ai/onnxruntime/native/";

    @Test
    void jar_packaged_hasTheLibrariesOfFivePlatformsAndNothingElse() throws Exception {
        assertEquals(
                Set.of(
                        "linux-aarch64/libonnxruntime.so",
                        "linux-aarch64/libonnxruntime4j_jni.so",
                        "linux-x64/libonnxruntime.so",
                        "linux-x64/libonnxruntime4j_jni.so",
                        "osx-aarch64/libonnxruntime.dylib",
                        "osx-aarch64/libonnxruntime4j_jni.dylib",
                        "osx-x64/libonnxruntime.dylib",
                        "osx-x64/libonnxruntime4j_jni.dylib",
                        "win-x64/onnxruntime.dll",
                        "win-x64/onnxruntime4j_jni.dll"),
                natives());
    }

    @Test
    void encoder_ofThePackage_runsOnThisMachine() {
        try (Encoder encoder = Encoder.english()) {
            assertEquals(2, encoder.encode("Talks resumed", new Span(0, 13)).pieces().size());
        }
    }

    private static Set<String> natives() throws Exception {
        try (JarFile jar = new JarFile(jar().toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(NATIVE))
                    .map(entry -> entry.getName().substring(NATIVE.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The one jar that has the runtime: the whole one has not come along. */
    private static Path jar() throws Exception {
        String runtime = "ai/onnxruntime/OrtEnvironment.class";
        List<URL> places =
                Collections.list(OnnxRuntimeJarTest.class.getClassLoader().getResources(runtime));
        assertEquals(1, places.size(), places.toString());
        String place = places.get(0).getPath();
        return Path.of(URI.create(place.substring(0, place.indexOf("!/"))));
    }
}

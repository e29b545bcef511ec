package org.parley.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Damaged files of all formats on a machine that is short of memory. {@code
 * -Dparley.mutations=5000} tries more of them.
 */
final class MutationsIT {
    private static final String INPUTS = System.getProperty("parley.mutations", "100");

    @Test
    void damagedFiles_ofAllFormats_areReadOrRefusedInLittleTimeAndMemory()
            throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Dorg.apache.commons.logging.LogFactory="
                                + "org.apache.commons.logging.impl.LogFactoryImpl",
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-Dlog4j2.StatusLogger.level=OFF",
                        "-Dlog4j2.simplelogLevel=OFF",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DamagedDelivery.class.getName(),
                        INPUTS);
        Process delivery = new ProcessBuilder(command).redirectErrorStream(true).start();
        String table = new String(delivery.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(table);
        assertEquals(0, delivery.waitFor(), table);
    }
}

package org.parley.intake.archive;

import java.util.Locale;
import java.util.Set;

/** What lies around articles in archives: images, styles, scripts, what file managers leave. */
final class Furniture {
    private static final Set<String> ENDINGS =
            Set.of(
                    "aac", "avi", "bmp", "css", "db", "eot", "gif", "ico", "jpeg", "jpg", "js",
                    "m4a", "map", "mjs", "mov", "mp3", "mp4", "ogg", "otf", "png", "svg", "tif",
                    "tiff", "ttf", "wav", "webm", "webp", "woff", "woff2");

    private Furniture() {}

    /** Whether an entry of this path is no document but an image, style, script, sound or film. */
    static boolean dresses(String path) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether an entry of this path was left by a file manager: nobody put it there. */
    static boolean leftBehind(String path) {
        for (String step : path.split("[/\\\\]")) {
            boolean hidden = step.startsWith(".") && !step.equals(".") && !step.equals("..");
            if (hidden || step.equals("__MACOSX")) {
                return true;
            }
        }
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return file.equals("thumbs.db") || file.equals("desktop.ini");
    }
}

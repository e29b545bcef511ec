package org.parley.lab;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Writes the table of names of states in the main languages, from ICU's data (CLDR). */
@Command(
        name = "state-names",
        description =
                "Prints state-names.tsv of core's names: regenerates it byte for byte with the"
                        + " pinned ICU.")
final class StateNames implements Callable<Integer> {
    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "sv",
                    "da", "nb", "fi", "et", "lv", "lt", "tr", "az", "ru", "uk", "be", "bg", "sr",
                    "hr", "sl", "mk", "sq", "el", "hy", "ka", "ar", "fa", "he", "ur", "hi", "bn",
                    "id", "ja", "ko", "zh", "zh-Hant", "vi", "th", "sw", "am", "ca");

    private static final List<DisplayContext> LENGTHS =
            List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT);

    @Override
    public Integer call() {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(table());
        return 0;
    }

    /** The whole file, lines ended by LF. */
    static String table() {
        StringBuilder table = new StringBuilder();
        table.append("# Names of states and territories in ")
                .append(LANGUAGES.size())
                .append(" languages, from ICU ")
                .append(VersionInfo.ICU_VERSION.getMajor())
                .append('.')
                .append(VersionInfo.ICU_VERSION.getMinor())
                .append(
                        " (Unicode CLDR; see NOTICE). UTF-8, tab separated: ISO 3166 alpha-3, names\n")
                .append(
                        "# joined by semicolons. Written by `parley lab state-names`; what is no name")
                .append(" of one state stands in not-states.tsv.\n");
        TreeMap<String, Set<String>> states = new TreeMap<>();
        for (String region : ULocale.getISOCountries()) {
            ULocale state = new ULocale("und", region);
            String code = state.getISO3Country();
            if (!code.isEmpty()) {
                states.put(code, names(region));
            }
        }
        states.forEach(
                (code, names) ->
                        table.append(code)
                                .append('\t')
                                .append(String.join("; ", names))
                                .append('\n'));
        return table.toString();
    }

    private static Set<String> names(String region) {
        Set<String> names = new TreeSet<>();
        for (String language : LANGUAGES) {
            for (DisplayContext length : LENGTHS) {
                String name =
                        LocaleDisplayNames.getInstance(new ULocale(language), length)
                                .regionDisplayName(region);
                if (!name.equals(region) && name.indexOf(';') < 0) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}

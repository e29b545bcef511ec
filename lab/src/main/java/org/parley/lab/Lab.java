package org.parley.lab;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of {@code ./parley lab}: predictions for public scorers, the scores, the cost. */
@Command(
        name = "parley lab",
        description = "Measures Parley on public sets; never shipped with the program.",
        subcommands = {
            Bench.class,
            CopiesSet.class,
            Contradicting.class,
            Cost.class,
            Dates.class,
            Kill.class,
            Moves.class,
            Names.class,
            Own.class,
            Predict.class,
            Score.class,
            StateNames.class,
            Times.class
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  parley lab predict attribution polnear/dev/text > predicted.jsonl",
            "  parley lab predict attribution polnear/dev/text --parts encoder,pointers > tagged.jsonl",
            "  parley lab predict attribution polnear/dev/text --without-names > unnamed.jsonl",
            "  parley lab predict html html/pages > bodies.jsonl",
            "  parley lab score --sets DIR",
            "  parley lab own lab/sets/attributions --docs",
            "  parley lab names lab/sets/names --only pronouns --docs",
            "  parley lab contradictions lab/sets/contradictions/open.txt --docs",
            "  parley lab moves lab/sets/quiet",
            "  parley lab moves lab/sets/polarity",
            "  parley lab times lab/sets/times/open.txt",
            "  parley lab dates lab/sets/dates/dates.txt --docs",
            "  parley lab copies lab/sets/copies/open --docs",
            "  parley lab copies FOLDER-OF-TXT",
            "  parley lab kill --rounds 200",
            "  parley lab bench ledger --entries 10000,100000,1000000 --keep FOLDER",
            "  parley lab state-names > core/src/main/resources/org/parley/core/names/state-names.tsv",
            "  parley lab cost polnear/dev/text --encoder encoder.onnx",
            "  parley lab train attribution --corpus polnear/train --work WORK --out encoder.onnx",
            "  parley lab train moves --corpus polnear/train --moves lab/sets/moves --work WORK --out encoder.onnx"
        })
public final class Lab {
    private Lab() {}

    /** Runs one command and exits with its code: 0 done, 1 a scorer failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(
                new CommandLine(new Lab())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .execute(arguments));
    }
}

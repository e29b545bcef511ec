package org.parley.reader.dates;

import java.util.Set;

/** The words that say on which side of the day of writing a time beside them lies. */
final class TenseWords {
    static final Set<String> MODAL =
            Set.of(
                    "will", "'ll", "wo", "shall", "would", "may", "might", "can", "could", "should",
                    "must", "ought");

    /** "Talks planned for Thursday": a participle of what is to come. */
    static final Set<String> PLANNED =
            Set.of(
                    "plan",
                    "schedule",
                    "set",
                    "expect",
                    "due",
                    "slate",
                    "intend",
                    "fix",
                    "book",
                    "await",
                    "foresee",
                    "envisage",
                    "forecast",
                    "upcoming",
                    "forthcoming",
                    "impending",
                    "project",
                    "bill");

    /** "With Friday's deadline looming". */
    static final Set<String> LOOMING = Set.of("loom", "approach", "near", "pend", "impend");

    /** What did so until a day ended on it: "held until Saturday". */
    static final Set<String> LASTING =
            Set.of(
                    "be",
                    "hold",
                    "last",
                    "continue",
                    "run",
                    "go",
                    "remain",
                    "stay",
                    "stand",
                    "sit",
                    "wait",
                    "know",
                    "back",
                    "support",
                    "serve",
                    "rule",
                    "lead",
                    "work",
                    "live",
                    "govern",
                    "head",
                    "talk",
                    "keep",
                    "belong",
                    "own",
                    "reign",
                    "fight",
                    "refuse");

    /** "Asked for an answer by Friday", "called off the strike before Friday". */
    static final Set<String> ASKING =
            Set.of(
                    "want",
                    "demand",
                    "ask",
                    "order",
                    "urge",
                    "call",
                    "expect",
                    "hope",
                    "plan",
                    "promise",
                    "pledge",
                    "agree",
                    "vow",
                    "need",
                    "require",
                    "request",
                    "seek",
                    "set",
                    "give",
                    "tell",
                    "threaten",
                    "push",
                    "press",
                    "say",
                    "warn",
                    "insist",
                    "aim",
                    "propose",
                    "offer",
                    "schedule",
                    "intend",
                    "suggest",
                    "decide",
                    "undertake",
                    "commit",
                    "swear",
                    "oblige",
                    "bind",
                    "predict",
                    "invite",
                    "instruct",
                    "direct",
                    "appeal",
                    "favour",
                    "favor",
                    "lobby",
                    "allow",
                    "grant",
                    "postpone",
                    "delay",
                    "defer",
                    "suspend",
                    "adjourn",
                    "extend",
                    "rule",
                    "announce");

    /** "Said Thursday the talks would resume": the day is that of the saying. */
    static final Set<String> SAYING =
            Set.of("say", "tell", "announce", "report", "write", "state", "declare", "add");

    /** "Tried to leave on Monday": what happened, or did not, when they did so. */
    static final Set<String> DOING =
            Set.of(
                    "try",
                    "attempt",
                    "begin",
                    "start",
                    "continue",
                    "fail",
                    "manage",
                    "have",
                    "force",
                    "use",
                    "help",
                    "able",
                    "unable",
                    "seem",
                    "appear",
                    "happen",
                    "come",
                    "go",
                    "get",
                    "cease",
                    "proceed",
                    "prove",
                    "stop",
                    "meet",
                    "gather",
                    "convene",
                    "assemble",
                    "travel",
                    "fly",
                    "arrive",
                    "return",
                    "march",
                    "rally",
                    "sit",
                    "allow",
                    "permit",
                    "let",
                    "enable",
                    "decline",
                    "pleased",
                    "quick",
                    "first",
                    "last");

    /** "Called for Thursday", "adjourned to Thursday". */
    static final Set<String> TOWARD = Set.of("for", "to");

    /** "Ahead of Thursday's vote". */
    static final Set<String> AHEAD = Set.of("ahead", "before", "until", "till", "by");

    /** "By Friday's deadline"; by others it is done, not until them. */
    static final Set<String> LIMIT =
            Set.of(
                    "deadline",
                    "start",
                    "end",
                    "beginning",
                    "time",
                    "date",
                    "close",
                    "middle",
                    "morning",
                    "noon",
                    "midnight",
                    "evening",
                    "night",
                    "afternoon",
                    "dawn",
                    "summit",
                    "meeting",
                    "session",
                    "vote");

    /** Who stood before them had no time ahead: "before the court on Thursday". */
    static final Set<String> FACED =
            Set.of(
                    "court",
                    "judge",
                    "parliament",
                    "committee",
                    "panel",
                    "tribunal",
                    "council",
                    "senate",
                    "congress",
                    "assembly",
                    "deputy",
                    "lawmaker",
                    "press",
                    "reporter",
                    "journalist",
                    "crowd",
                    "camera",
                    "commission",
                    "magistrate",
                    "jury");

    /** "Jailed for two years": what is done for a time to come. */
    static final Set<String> TERM =
            Set.of(
                    "jail",
                    "imprison",
                    "sentence",
                    "ban",
                    "suspend",
                    "bar",
                    "extend",
                    "prolong",
                    "appoint",
                    "elect",
                    "adjourn",
                    "postpone",
                    "delay",
                    "stay",
                    "hire",
                    "lease");

    /** "Called a strike from Monday", "set a tariff from Friday". */
    static final Set<String> DECREED =
            Set.of("call", "set", "announce", "order", "plan", "impose", "declare", "decree");

    /** "Pulled out of Friday's summit": it would have been still to come. */
    static final Set<String> CANCELLING =
            Set.of("cancel", "boycott", "skip", "postpone", "scrap", "pull", "call");

    /** Verbs that a tagger takes for nouns: "Talks resume on Friday". */
    static final Set<String> RESUMING = Set.of("resume", "reconvene", "convene", "reopen");

    /** What a day is told of after it: "Tuesday's agreement", "the accord of 3 May". */
    static final Set<String> DONE =
            Set.of(
                    "agreement",
                    "accord",
                    "treaty",
                    "pact",
                    "ruling",
                    "verdict",
                    "announcement",
                    "attack",
                    "killing",
                    "bombing",
                    "raid",
                    "blast",
                    "shooting",
                    "statement",
                    "remark",
                    "comment",
                    "breakthrough",
                    "collapse",
                    "rejection",
                    "refusal",
                    "resignation",
                    "arrest",
                    "clash",
                    "massacre",
                    "coup",
                    "crash",
                    "defeat",
                    "assassination",
                    "revelation",
                    "letter",
                    "decree",
                    "resolution",
                    "memorandum",
                    "communique",
                    "declaration",
                    "offensive",
                    "war",
                    "uprising",
                    "invasion");

    /** What happened, in whatever words its day is told: "the expulsion of envoys in May". */
    static final Set<String> HAPPENED =
            Set.of(
                    "ouster",
                    "overthrow",
                    "expulsion",
                    "death",
                    "murder",
                    "killing",
                    "massacre",
                    "ambush",
                    "kidnapping",
                    "abduction",
                    "bombing",
                    "shooting",
                    "crackdown",
                    "annexation",
                    "downing",
                    "sinking",
                    "disaster",
                    "earthquake",
                    "tsunami",
                    "flood",
                    "riot",
                    "rebellion",
                    "mutiny",
                    "putsch",
                    "coup",
                    "capture",
                    "crash",
                    "assassination");

    static final Set<String> TIMES =
            Set.of(
                    "day",
                    "week",
                    "weekend",
                    "fortnight",
                    "month",
                    "quarter",
                    "half",
                    "year",
                    "decade",
                    "century",
                    "morning",
                    "noon",
                    "afternoon",
                    "evening",
                    "night",
                    "midnight",
                    "spring",
                    "summer",
                    "autumn",
                    "fall",
                    "winter",
                    "hour",
                    "minute",
                    "eve",
                    "dawn");

    private TenseWords() {}
}

package org.parley.reader.actors;

/** How well a referent agrees with a pronoun in person, gender and number. */
final class Agreement {
    /** The cost of what cannot be. */
    static final double NEVER = Double.POSITIVE_INFINITY;

    private static final double GENDER_UNKNOWN = 32;
    private static final double UNNAMED = 40;
    private static final double PERHAPS_PERSON = 60;
    private static final double PERHAPS_BODY = 60;
    private static final double TOGETHER = 5;
    private static final double BODY_AS_THEY = 50;
    private static final double ONE_AS_THEY = 140;
    private static final double ACTOR_HANDLED = 25;
    private static final double SOMEBODY_AS_THEY = 90;
    private static final int LONGEST_PERSON = 3;

    private Agreement() {}

    /** The cost where nothing else shows what the pronoun is. */
    static double cost(Form form, Referent who) {
        return cost(form, who, Acting.Shown.UNKNOWN);
    }

    /** What taking a pronoun for a referent costs, in units of {@link Salience}. */
    static double cost(Form form, Referent who, Acting.Shown shown) {
        if (shown == Acting.Shown.ACTS && !who.acts()
                || shown == Acting.Shown.NO_ACTOR && who.acts()
                || shown == Acting.Shown.THING && who.is(Referent.Nature.PERSON)) {
            return NEVER;
        }
        double handled = shown == Acting.Shown.HANDLED && who.acts() ? ACTOR_HANDLED : 0;
        return switch (form) {
            case HE -> person(who, 'm');
            case SHE -> person(who, 'f');
            case IT -> thing(who) + handled;
            case THEY -> several(who) + handled;
            case I, WE, YOU, WHO -> NEVER;
        };
    }

    private static double person(Referent who, char gender) {
        if (who.is(Referent.Nature.PERSON)) {
            double unnamed = who.isNamed() ? 0 : UNNAMED;
            return who.gender() == gender
                    ? unnamed
                    : who.gender() == 'u' ? GENDER_UNKNOWN + unnamed : NEVER;
        }
        boolean perhaps =
                who.is(Referent.Nature.BODY)
                        && who.isNamed()
                        && who.kinds().isEmpty()
                        && !who.isShownNoPerson()
                        && who.party() != null
                        && who.party().code() == null
                        && who.name().split(" ").length <= LONGEST_PERSON;
        return perhaps ? PERHAPS_PERSON : NEVER;
    }

    private static double thing(Referent who) {
        return switch (who.nature()) {
            case BODY -> who.isPlural() && !who.isNamed() ? NEVER : 0;
            case STATE -> who.isPlural() ? NEVER : 0;
            case THING -> 0;
            case PERSON -> who.isPerhapsBody() ? PERHAPS_BODY : NEVER;
            default -> NEVER;
        };
    }

    private static double several(Referent who) {
        return switch (who.nature()) {
            case PAIR -> -TOGETHER;
            case CROWD, THINGS -> 0;
            case STATE -> who.isPlural() ? 0 : BODY_AS_THEY;
            case BODY -> who.isPlural() ? 0 : BODY_AS_THEY;
            case PERSON ->
                    who.gender() != 'u' ? NEVER : who.isNamed() ? ONE_AS_THEY : SOMEBODY_AS_THEY;
            case THING -> NEVER;
        };
    }
}

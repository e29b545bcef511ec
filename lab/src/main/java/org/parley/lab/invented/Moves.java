package org.parley.lab.invented;

import java.util.random.RandomGenerator;
import org.parley.core.entry.Move;

/** Moves, each as often as in the coded texts of {@code lab/sets/moves}. */
enum Moves {
    DEMAND(Move.DEMAND, 4204, "demanded"),
    REJECT(Move.REJECT, 3518, "rejected"),
    OFFER(Move.OFFER, 3127, "offered"),
    ACCUSE(Move.ACCUSE, 2575, "denounced"),
    ACCEPT(Move.ACCEPT, 1802, "accepted"),
    SUPPORT(Move.SUPPORT, 1684, "backed"),
    THREATEN(Move.THREATEN, 1678, "threatened"),
    COMMIT(Move.COMMIT, 1615, "pledged"),
    CONCEDE(Move.CONCEDE, 1416, "conceded"),
    CONSULT(Move.CONSULT, 1388, "discussed"),
    PROTEST(Move.PROTEST, 1078, "protested"),
    COERCE(Move.COERCE, 995, "seized"),
    RETREAT(Move.RETREAT, 942, "left"),
    AID(Move.AID, 780, "funded"),
    SANCTION(Move.SANCTION, 748, "sanctioned"),
    ASSAULT(Move.ASSAULT, 643, "shelled"),
    DEADLINE(Move.DEADLINE, 628, "timed"),
    COOPERATE(Move.COOPERATE, 575, "shared"),
    MOBILIZE(Move.MOBILIZE, 479, "garrisoned");

    private static final int ALL = all();

    private final Move move;
    private final int share;
    private final String verb;

    Moves(Move move, int share, String verb) {
        this.move = move;
        this.share = share;
        this.verb = verb;
    }

    private static int all() {
        int all = 0;
        for (Moves one : values()) {
            all += one.share;
        }
        return all;
    }

    static Moves draw(RandomGenerator random) {
        int rest = random.nextInt(ALL);
        for (Moves one : values()) {
            rest -= one.share;
            if (rest < 0) {
                return one;
            }
        }
        throw new AssertionError("no share left");
    }

    Move move() {
        return move;
    }

    /** One word that tells it. */
    String verb() {
        return verb;
    }
}

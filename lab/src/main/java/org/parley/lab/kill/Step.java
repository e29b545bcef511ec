package org.parley.lab.kill;

/**
 * One reading of one article.
 *
 * @param full whether it is the whole reading
 */
record Step(int number, boolean full) {
    static Step parse(String line) {
        String[] words = line.split(" ");
        return new Step(Integer.parseInt(words[0]), words[1].equals("full"));
    }

    @Override
    public String toString() {
        return number + (full ? " full" : " lesser");
    }
}

package org.parley.ledger.names;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One actor, or one name that fits several.
 *
 * @param head the name it goes by
 * @param names what it is called wherever it stands; bare names that join it on some days are not
 *     among them
 * @param appearances where it stands; grows while the groups are made
 * @param candidates heads of the groups that it fits, if it fits several
 */
record Group(
        Name head, List<String> names, SortedSet<Appearance> appearances, List<String> candidates) {

    static Group of(List<Node> nodes) {
        List<String> names =
                nodes.stream()
                        .flatMap(node -> node.dossiers().stream())
                        .map(dossier -> dossier.name().text())
                        .sorted()
                        .distinct()
                        .toList();
        return new Group(Node.head(nodes), names, new TreeSet<>(), List.of());
    }

    static Group open(Name name, List<Group> candidates) {
        List<String> heads =
                candidates.stream().map(group -> group.head().text()).sorted().distinct().toList();
        return new Group(name, List.of(name.text()), new TreeSet<>(), heads);
    }
}

package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which written names are one actor's. Names are a graph, with an edge where two can be forms of
 * one name. A full name is one actor with those around it if they all agree with each other. All
 * other names - a bare surname, initials that fit two persons - are <i>loose</i>: on each day they
 * join the one actor that they fit and that stands in an article at most {@link #NEAR_DAYS} days
 * away. Where there are two such actors they join none: never guess. Where there is none they are
 * actors of their own.
 */
final class Groups {
    /** How far away, in days, a full name may stand to be meant by a loose one. */
    static final int NEAR_DAYS = 30;

    private final Rulings rulings;
    private final Map<Node, Set<Node>> around = new IdentityHashMap<>();
    private final Map<List<Node>, Group> actors = new LinkedHashMap<>();
    private final SortedMap<Appearance, Group> groups = new TreeMap<>();

    private Groups(Rulings rulings) {
        this.rulings = rulings;
    }

    /**
     * The actor of each appearance.
     *
     * @param dossiers with each name all that are like it
     */
    static SortedMap<Appearance, Group> of(Collection<Dossier> dossiers, Rulings rulings) {
        Groups groups = new Groups(rulings);
        groups.group(groups.graph(dossiers));
        return groups.groups;
    }

    private List<Node> graph(Collection<Dossier> dossiers) {
        SortedMap<String, List<Dossier>> joined = new TreeMap<>();
        dossiers.stream()
                .sorted(Comparator.comparing(Dossier::name))
                .forEach(
                        dossier ->
                                joined.computeIfAbsent(
                                                node(dossier.name()), id -> new ArrayList<>())
                                        .add(dossier));
        List<Node> nodes = joined.values().stream().map(Node::new).toList();
        nodes.forEach(node -> around.put(node, identitySet(List.of(node))));
        for (int i = 0; i < nodes.size(); i++) {
            for (Node other : nodes.subList(i + 1, nodes.size())) {
                if (nodes.get(i).alike(other, rulings)) {
                    around(nodes.get(i)).add(other);
                    around(other).add(nodes.get(i));
                }
            }
        }
        return nodes;
    }

    /** Names that a ruling joins are one, whatever their kinds; others only if they are equal. */
    private String node(Name name) {
        Set<String> joined = rulings.joined(name.text());
        return joined.size() > 1
                ? rulings.root(name.text())
                : name.folded() + "\n" + name.kind() + "\n" + name.text();
    }

    private static Set<Node> identitySet(Collection<Node> nodes) {
        Set<Node> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(nodes);
        return set;
    }

    private Set<Node> around(Node node) {
        return around.getOrDefault(node, Set.of());
    }

    private void group(List<Node> nodes) {
        cliques(nodes.stream().filter(node -> !node.bare()).toList())
                .forEach(clique -> actors.put(clique, Group.of(clique)));
        Set<Node> loose = identitySet(nodes);
        actors.forEach(
                (clique, group) -> {
                    loose.removeAll(clique);
                    clique.forEach(node -> put(node, group));
                });
        groupLeft(nodes.stream().filter(loose::contains).filter(this::joinSome).toList());
    }

    /** The nodes that agree with all around them, and these with each other; in order. */
    private List<List<Node>> cliques(List<Node> nodes) {
        List<List<Node>> cliques = new ArrayList<>();
        Set<Node> seen = identitySet(List.of());
        for (Node node : nodes) {
            List<Node> near = nodes.stream().filter(around(node)::contains).toList();
            if (!seen.contains(node) && near.stream().allMatch(n -> around(n).containsAll(near))) {
                List<Node> clique =
                        near.stream().filter(n -> neighbours(n, nodes) == near.size()).toList();
                cliques.add(clique);
                seen.addAll(clique);
            }
        }
        return cliques;
    }

    private int neighbours(Node node, List<Node> among) {
        return (int) among.stream().filter(around(node)::contains).count();
    }

    private void put(Node node, Group group) {
        for (Dossier dossier : node.dossiers()) {
            dossier.days().keySet().forEach(day -> put(dossier.name(), day, group));
        }
    }

    private void put(Name name, @Nullable LocalDate day, Group group) {
        Appearance appearance = new Appearance(name, day);
        groups.put(appearance, group);
        group.appearances().add(appearance);
    }

    /** Joins a loose name on the days on which it fits some actor; returns whether any are left. */
    private boolean joinSome(Node node) {
        boolean left = false;
        for (Dossier dossier : node.dossiers()) {
            for (@Nullable LocalDate day : dossier.days().keySet()) {
                List<Group> fitting = fitting(node, day);
                if (fitting.isEmpty()) {
                    left = true;
                } else {
                    Group group =
                            fitting.size() == 1
                                    ? fitting.get(0)
                                    : Group.open(dossier.name(), fitting);
                    put(dossier.name(), day, group);
                }
            }
        }
        return left;
    }

    private List<Group> fitting(Node node, @Nullable LocalDate day) {
        List<Group> fitting = new ArrayList<>();
        actors.forEach(
                (clique, group) -> {
                    if (clique.stream().anyMatch(around(node)::contains)
                            && clique.stream().anyMatch(n -> n.standsNear(day, NEAR_DAYS))) {
                        fitting.add(group);
                    }
                });
        return fitting;
    }

    /** Loose names that fit nobody are one actor with those that they agree with. */
    private void groupLeft(List<Node> nodes) {
        Set<Node> left = identitySet(nodes);
        for (List<Node> clique : cliques(nodes)) {
            putLeft(clique);
            left.removeAll(clique);
        }
        nodes.stream().filter(left::contains).forEach(node -> putLeft(List.of(node)));
    }

    private void putLeft(List<Node> nodes) {
        Group group = Group.of(nodes);
        for (Node node : nodes) {
            for (Dossier dossier : node.dossiers()) {
                dossier.days().keySet().stream()
                        .filter(day -> !groups.containsKey(new Appearance(dossier.name(), day)))
                        .forEach(day -> put(dossier.name(), day, group));
            }
        }
    }
}

package org.digitalwings.graph.batch;

/** The kinds of nodes that an import writes. */
public enum NodeLabel {
    PERSON("Member:Person", "Member", "id"),
    ORGANIZATION("Member:Organization", "Member", "id"),
    PROJECT("Member:Project", "Member", "id"),
    TOPIC("Topic", "Topic", "id"),
    PLACE("Place", "Place", "id"),
    TECHNOLOGY("Technology", "Technology", "id"),
    COMPETITION("Competition", "Competition", "id"),
    EDITION("Edition", "Edition", "id"),
    TRACK("Track", "Track", "id"),
    ENTRY("Entry", "Entry", "id"),
    FUNDING_ROUND("FundingRound", "FundingRound", "id"),
    MILESTONE("Milestone", "Milestone", "id"),
    NEED("Need", "Need", "id"),
    OFFER("Offer", "Offer", "id"),
    GATHERING("Gathering", "Gathering", "id"),
    MEETING("Meeting", "Meeting", "id"),
    NAME_KEY("NameKey", "NameKey", "key");

    private final String labels;
    private final String unique;
    private final String key;

    NodeLabel(String labels, String unique, String key) {
        this.labels = labels;
        this.unique = unique;
        this.key = key;
    }

    /** Whether nodes of this kind are members. */
    public boolean isMember() {
        return this == PERSON || this == ORGANIZATION || this == PROJECT;
    }

    /** All labels of such a node, as Cypher writes them. */
    String labels() {
        return labels;
    }

    /** The label within which ids are unique. */
    String unique() {
        return unique;
    }

    /** The property that holds the id. */
    String key() {
        return key;
    }

    /** The kind of a member with these labels. */
    static NodeLabel ofMember(Iterable<?> labels) {
        for (Object label : labels) {
            switch (String.valueOf(label)) {
                case "Person" -> {
                    return PERSON;
                }
                case "Organization" -> {
                    return ORGANIZATION;
                }
                case "Project" -> {
                    return PROJECT;
                }
                default -> {}
            }
        }
        throw new IllegalArgumentException(
                "A member with the labels %s is neither person, organisation nor project: give it one of these labels."
                        .formatted(labels));
    }
}

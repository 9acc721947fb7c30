package org.digitalwings.matching.identity;

/** What speaks for or against two subjects being one. */
public enum Evidence {
    /** How seldom two that share something are one at all: where every score begins. */
    START,
    /** Equal names but for the writing and the legal form. */
    NAME,
    /** Equal names but for place, trade and legal form. */
    BRAND,
    /** The brand of one is part of the name of the other. */
    BRAND_WITHIN,
    /** One is the other shortened as Chinese names are. */
    ABBREVIATION,
    /** Parts of both names are equal. */
    NAME_OVERLAP,
    /** Equal in pinyin: a Chinese name and its spelling, or two names that sound alike. */
    PRONUNCIATION,
    /** Latin names that differ in a letter or two. */
    SPELLING,
    /** The text of one calls it by the name of the other. */
    TOLD_NAME,
    /** The text of one calls it nearly by the name of the other. */
    TOLD_SIMILAR,
    /** The text of one has the name of the other somewhere. */
    MENTION,
    /** Others have the shared name too. */
    NAMESAKES,
    /** The names say different places, as those of sister companies do. */
    NAME_PLACE(true),
    /** The names have different numbers, as funds have. */
    NUMBER(true),
    /** Both names are registered in full, and are not the same. */
    REGISTERED,
    /** One is a branch of the other. */
    BRANCH(true),
    /** One is the group that the other belongs to. */
    GROUP,
    /** One is the community, the cloud, the laboratory or the fund of the other. */
    UNIT(true),
    /** Where they are. */
    PLACE,
    /** Their pages on the web. */
    SITE,
    /** Those whom both are tied to. */
    PEOPLE,
    /** What their texts say. */
    TEXT;

    private final boolean bars;

    Evidence() {
        this(false);
    }

    Evidence(boolean bars) {
        this.bars = bars;
    }

    /** Whether a person has to look before two with such evidence are taken for one, whatever else speaks for it. */
    public boolean barsSame() {
        return bars;
    }
}

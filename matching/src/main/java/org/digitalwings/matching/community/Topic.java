package org.digitalwings.matching.community;

/**
 * A topic of the community's vocabulary, such as humanoid robots, as far as it is named to people.
 *
 * @param id the topic's id in the vocabulary
 * @param name the Chinese name
 * @param nameEn the English name, the Chinese one again where none exists
 */
public record Topic(String id, String name, String nameEn) {}

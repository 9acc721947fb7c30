package org.digitalwings.app.account;

/**
 * Which role a part of the address space takes, pages and API alike; a capability declares it as a bean. Without a rule
 * an address takes {@link Role#MEMBER}.
 *
 * @param pattern a path pattern such as {@code /imports/**}
 * @param role the role it takes
 */
public record AccessRule(String pattern, Role role) {}

package org.digitalwings.matching.community;

/** What a member is. The closed list of kinds that can be found, matched and planned for. */
public enum MemberKind {
    PERSON,
    PROJECT,
    STARTUP,
    ENTERPRISE,
    INVESTOR,
    GOVERNMENT,
    INSTITUTE,
    COMMUNITY,
    ASSOCIATION,
    SERVICE_PROVIDER;

    /** Whether a member of this kind is an organisation, that is neither a person nor a project. */
    public boolean isOrganization() {
        return this != PERSON && this != PROJECT;
    }
}

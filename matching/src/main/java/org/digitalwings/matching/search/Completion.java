package org.digitalwings.matching.search;

import org.digitalwings.matching.community.MemberId;
import org.digitalwings.matching.community.MemberKind;

/** A member whose name, alias or pinyin begins with what was typed. */
public record Completion(MemberId id, MemberKind kind, String name) {}

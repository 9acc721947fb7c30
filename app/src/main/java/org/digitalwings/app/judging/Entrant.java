package org.digitalwings.app.judging;

import org.digitalwings.graph.competition.Judgings.Entered;
import org.digitalwings.matching.community.Member;

/** An entry of an edition with who entered. */
public record Entrant(Entered entry, Member member) {}

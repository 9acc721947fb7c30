package org.digitalwings.matching.judging;

/** What planning comes to. */
public sealed interface JudgingOutcome permits JudgingPlan, ImpossibleJudging {}

package org.digitalwings.app.suggestion.web;

import java.util.List;

/**
 * Why a member is or is not suggested.
 *
 * @param forbiddenBy the rules that forbid it, none where it may be suggested
 * @param suggestion the suggestion that it is, or would be without those rules
 */
record VerdictView(List<SuggestionView.ReasonView> forbiddenBy, SuggestionView suggestion) {}

package org.digitalwings.matching.judging;

import java.util.List;
import org.digitalwings.matching.community.MemberId;

/** What keeps every assignment from obeying a request, and the remedy. */
public sealed interface Obstacle {

    /** A stable word for the kind of obstacle, such as {@code few-judges}. */
    String code();

    /** The ids and counts that the sentence names, in its order. */
    List<Object> arguments();

    /** The obstacle and its remedy as an English sentence. */
    String inWords();

    /** All judges together take fewer than all entries need. */
    record CapacityShort(int needed, int available) implements Obstacle {

        /** How many more entries judges would have to take. */
        public int missing() {
            return needed - available;
        }

        @Override
        public String code() {
            return "capacity-short";
        }

        @Override
        public List<Object> arguments() {
            return List.of(needed, available, missing());
        }

        @Override
        public String inWords() {
            return "The entries need %d judgings and the judges take %d, so %d are missing: add judges, let them take more, or give entries fewer."
                    .formatted(needed, available, missing());
        }
    }

    /** More must be taken than there is. */
    record LeastTooMany(int least, int needed) implements Obstacle {

        @Override
        public String code() {
            return "least-too-many";
        }

        @Override
        public List<Object> arguments() {
            return List.of(least, needed);
        }

        @Override
        public String inWords() {
            return "The judges take at least %d entries and only %d judgings are needed: lower the least, or leave judges out."
                    .formatted(least, needed);
        }
    }

    /** Too few judges may judge an entry. */
    record FewJudges(EntryId entry, int needed, int allowed) implements Obstacle {

        @Override
        public String code() {
            return "few-judges";
        }

        @Override
        public List<Object> arguments() {
            return List.of(entry.value(), needed, allowed);
        }

        @Override
        public String inWords() {
            return "Entry %s needs %d judges and %d may judge it: add judges without a conflict of interest, or give it fewer."
                    .formatted(entry, needed, allowed);
        }
    }

    /** Each of some entries has judges enough, but together they do not. */
    record SharedJudges(List<EntryId> entries, List<MemberId> judges, int missing) implements Obstacle {

        public SharedJudges {
            entries = List.copyOf(entries);
            judges = List.copyOf(judges);
        }

        @Override
        public String code() {
            return "shared-judges";
        }

        @Override
        public List<Object> arguments() {
            return List.of(entries.size(), judges.size(), missing);
        }

        @Override
        public String inWords() {
            return "%d entries (%s ...) share %d judges who are fully loaded, and lack %d judgings: add judges for them, or let these take more."
                    .formatted(entries.size(), entries.getFirst(), judges.size(), missing);
        }
    }

    /** A judge cannot come to the least number of entries. */
    record LeastNotReached(MemberId judge, int least, int reached) implements Obstacle {

        @Override
        public String code() {
            return "least-not-reached";
        }

        @Override
        public List<Object> arguments() {
            return List.of(judge.value(), least, reached);
        }

        @Override
        public String inWords() {
            return "Judge %s must take at least %d entries and can only get %d: lower the least, or leave the judge out."
                    .formatted(judge, least, reached);
        }
    }

    /** A fixed pair is forbidden. */
    record FixedForbidden(Assignment pair) implements Obstacle {

        @Override
        public String code() {
            return "fixed-forbidden";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pair.judge().value(), pair.entry().value());
        }

        @Override
        public String inWords() {
            return "Judge %s is fixed for entry %s and must not judge it: free the pair, or put aside what keeps them apart."
                    .formatted(pair.judge(), pair.entry());
        }
    }

    /** More judges are fixed for an entry than it gets. */
    record FixedTooManyJudges(EntryId entry, int fixed, int needed) implements Obstacle {

        @Override
        public String code() {
            return "fixed-too-many-judges";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fixed, entry.value(), needed);
        }

        @Override
        public String inWords() {
            return "%d judges are fixed for entry %s, which gets %d: free some, or give it more."
                    .formatted(fixed, entry, needed);
        }
    }

    /** More entries are fixed for a judge than the judge takes. */
    record FixedTooManyEntries(MemberId judge, int fixed, int most) implements Obstacle {

        @Override
        public String code() {
            return "fixed-too-many-entries";
        }

        @Override
        public List<Object> arguments() {
            return List.of(fixed, judge.value(), most);
        }

        @Override
        public String inWords() {
            return "%d entries are fixed for judge %s, who takes %d: free some, or let the judge take more."
                    .formatted(fixed, judge, most);
        }
    }

    /** The judge of a fixed pair does not take part. */
    record FixedAbsent(Assignment pair) implements Obstacle {

        @Override
        public String code() {
            return "fixed-absent";
        }

        @Override
        public List<Object> arguments() {
            return List.of(pair.judge().value(), pair.entry().value());
        }

        @Override
        public String inWords() {
            return "Judge %s is fixed for entry %s and does not take part: free the pair, or let the judge take part."
                    .formatted(pair.judge(), pair.entry());
        }
    }
}

package org.digitalwings.app.community;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.digitalwings.graph.change.Change;
import org.digitalwings.graph.change.SubjectKind;
import org.digitalwings.matching.community.MemberId;

/** A reader of the change log that stands for members as they are, whatever happened to them. */
public interface MemberReader extends LogReader {

    /**
     * Reads the members that changed again; those that the graph does not have any more were removed.
     *
     * @param position the number of the last change that concerns them
     */
    void follow(Set<MemberId> changed, long position);

    @Override
    default void follow(List<Change> changes) {
        Set<MemberId> members = changes.stream()
                .filter(change -> change.subjectKind() == SubjectKind.MEMBER)
                .map(change -> new MemberId(change.subject()))
                .collect(Collectors.toUnmodifiableSet());
        follow(members, changes.getLast().seq());
    }
}

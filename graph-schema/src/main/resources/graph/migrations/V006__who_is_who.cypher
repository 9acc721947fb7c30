// Members that were merged into others, kept so that it can be undone, and the merges in the order of their commits.

CREATE CONSTRAINT merged_member_id IF NOT EXISTS FOR (n:MergedMember) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE INDEX merge_seq IF NOT EXISTS FOR (n:Merge) ON (n.seq);

CALL db.awaitIndexes(300);

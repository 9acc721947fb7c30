// Members that were merged into others, kept so that it can be undone, and pairs that are never the same.

CREATE CONSTRAINT merged_member_id IF NOT EXISTS FOR (n:MergedMember) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;

CALL db.awaitIndexes(300);

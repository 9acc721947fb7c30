// Conflicts of interest that managers have put aside.

CREATE CONSTRAINT waiver_id IF NOT EXISTS FOR (n:Waiver) REQUIRE n.id IS UNIQUE;

CALL db.awaitIndexes(300);

// Pairs of a judge and an entry that managers have fixed or forbidden.

CREATE CONSTRAINT ruling_id IF NOT EXISTS FOR (n:Ruling) REQUIRE n.id IS UNIQUE;

CALL db.awaitIndexes(300);

// Saved searches, what was told of them, and how far in the change log that is.

CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT notification_id IF NOT EXISTS FOR (n:Notification) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alert_position_id IF NOT EXISTS FOR (n:AlertPosition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT digest_id IF NOT EXISTS FOR (n:Digest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT digest_token IF NOT EXISTS FOR (n:Digest) REQUIRE n.token IS UNIQUE;
CREATE INDEX notification_member IF NOT EXISTS FOR (n:Notification) ON (n.member);

CALL db.awaitIndexes(300);

// What happened before nobody asked for.
MATCH (counter:ChangeCounter {id: 'changes'})
MERGE (alerts:AlertPosition {id: 'alerts'})
ON CREATE SET alerts.seq = counter.seq, alerts.revision = 0;

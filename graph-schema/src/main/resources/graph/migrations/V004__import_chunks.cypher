// What an import wrote, chunk by chunk, until it is undone.

CREATE CONSTRAINT batch_chunk_id IF NOT EXISTS FOR (n:BatchChunk) REQUIRE n.id IS UNIQUE;
CREATE INDEX batch_chunk_number IF NOT EXISTS FOR (n:BatchChunk) ON (n.batch, n.number);
CREATE INDEX batch_started IF NOT EXISTS FOR (n:Batch) ON (n.startedAt);

CALL db.awaitIndexes(300);

// The counter that numbers the changes; the log starts at 1.

MERGE (counter:ChangeCounter {id: 'changes'})
ON CREATE SET counter.seq = 0;

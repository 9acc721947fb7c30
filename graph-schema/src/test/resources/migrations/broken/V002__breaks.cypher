MERGE (t:Thing {id: 'half'});
RETURN 1 / 0;

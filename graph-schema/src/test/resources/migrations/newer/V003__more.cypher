MERGE (t:Thing {id: 'c'});

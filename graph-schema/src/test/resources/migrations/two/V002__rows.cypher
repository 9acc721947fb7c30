//:rows things.csv
UNWIND $rows AS row
MERGE (t:Thing {id: row.id}) SET t.name = row.name;

// Topics, places and technologies. `//:rows FILE` runs the next statement with the rows of FILE as $rows.

//:rows topics.csv
UNWIND $rows AS row
MERGE (topic:Topic {id: row.id})
SET topic.name = row.name, topic.nameEn = row.nameEn, topic.aliases = [alias IN split(row.aliases, '|') WHERE alias <> ''];

//:rows topics.csv
UNWIND $rows AS row
WITH row WHERE row.broader <> ''
MATCH (topic:Topic {id: row.id}), (broader:Topic {id: row.broader})
MERGE (topic)-[:BROADER]->(broader);

//:rows places.csv
UNWIND $rows AS row
MERGE (place:Place {id: row.id})
SET place.name = row.name, place.nameEn = row.nameEn, place.level = row.level, place.aliases = [alias IN split(row.aliases, '|') WHERE alias <> ''];

//:rows places.csv
UNWIND $rows AS row
WITH row WHERE row.partOf <> ''
MATCH (place:Place {id: row.id}), (whole:Place {id: row.partOf})
MERGE (place)-[:PART_OF]->(whole);

//:rows technologies.csv
UNWIND $rows AS row
MERGE (technology:Technology {id: row.id})
SET technology.name = row.name, technology.kind = row.kind, technology.aliases = [alias IN split(row.aliases, '|') WHERE alias <> ''];

// Terms that mean the same, as managers have settled them.

CREATE CONSTRAINT glossary_group_id IF NOT EXISTS FOR (n:GlossaryGroup) REQUIRE n.id IS UNIQUE;

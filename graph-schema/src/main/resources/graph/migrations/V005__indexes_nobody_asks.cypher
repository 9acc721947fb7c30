// No query seeks by these, and each made every import slower.

DROP INDEX member_batch IF EXISTS;
DROP INDEX change_subject IF EXISTS;
DROP INDEX change_batch IF EXISTS;

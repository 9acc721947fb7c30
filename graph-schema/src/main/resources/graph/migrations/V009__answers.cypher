// How often members were shown in suggestions, and what was learned of how they answer.

CREATE CONSTRAINT showing_id IF NOT EXISTS FOR (n:Showing) REQUIRE n.id IS UNIQUE;
CREATE INDEX showing_day IF NOT EXISTS FOR (n:Showing) ON (n.day);
CREATE CONSTRAINT answer_model_id IF NOT EXISTS FOR (n:AnswerModel) REQUIRE n.id IS UNIQUE;

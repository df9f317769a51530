-- What one act changed for a person is told in one mail. Null: the line is told alone.
ALTER TABLE notifications ADD COLUMN act_id uuid;

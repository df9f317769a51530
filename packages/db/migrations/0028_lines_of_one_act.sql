-- What one act changed for a person is told in one mail. Null: the line has its own mail.
ALTER TABLE notifications ADD COLUMN act_id uuid;

-- A claim names the worker and the run that holds it. 'sending' means that the mail may be with the mail server.
ALTER TABLE deliveries
  ADD COLUMN claimed_by text,
  ADD COLUMN claim uuid,
  ADD COLUMN unanswered integer NOT NULL DEFAULT 0,
  DROP CONSTRAINT deliveries_status,
  ADD CONSTRAINT deliveries_status CHECK (status IN ('claimed', 'sending', 'sent', 'failed'));

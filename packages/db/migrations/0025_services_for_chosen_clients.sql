-- A service may be only for clients that its professional chooses.
ALTER TABLE services ADD COLUMN for_chosen boolean NOT NULL DEFAULT false;

-- A choice ends with the connection; its row is then deleted, so that a later connection begins without it.
CREATE TABLE chosen_clients (
  professional_id uuid NOT NULL,
  service_id      uuid NOT NULL,
  client_id       uuid NOT NULL,
  chosen_at       timestamptz NOT NULL,
  PRIMARY KEY (professional_id, service_id, client_id),
  FOREIGN KEY (professional_id, service_id) REFERENCES services ON DELETE CASCADE,
  FOREIGN KEY (professional_id, client_id) REFERENCES connections (professional_id, client_id) ON DELETE CASCADE
);
CREATE INDEX chosen_clients_client ON chosen_clients (professional_id, client_id);

-- Clients see the address, link or number of a place only with a confirmed booking. Before, they see this short hint.
ALTER TABLE services ADD COLUMN place_hint text;
ALTER TABLE sessions ADD COLUMN place_hint text;

-- What a person shows to the people they are connected with, so that they can reach one another. Without a row: nothing.
-- The id is the account's.
CREATE TABLE contact_details (
  id                uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  shared            boolean NOT NULL,
  phone             bytea,
  phone_verified_at timestamptz,
  updated_at        timestamptz NOT NULL
);

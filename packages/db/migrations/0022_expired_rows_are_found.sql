-- For the recurring jobs, which delete the rows whose time of keeping is over.
CREATE INDEX invitations_expires_at ON invitations (expires_at);
CREATE INDEX account_tokens_expires_at ON account_tokens (expires_at);
CREATE INDEX deliveries_claimed_at ON deliveries (claimed_at);

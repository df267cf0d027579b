-- How many password attempts an account, an address, or a pair of both has left. The id is a hash: neither a name nor an address is stored.
CREATE TABLE sign_in_limit (
  id          VARCHAR(64) NOT NULL PRIMARY KEY,
  used_until  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  known_until TIMESTAMP(6) WITH TIME ZONE,
  expires_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX sign_in_limit_by_expiry ON sign_in_limit (expires_at);

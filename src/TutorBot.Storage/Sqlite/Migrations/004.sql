-- What was sent is no longer kept.
DELETE FROM outbox WHERE ended_at IS NOT NULL AND failure IS NULL;

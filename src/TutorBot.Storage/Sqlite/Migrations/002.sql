-- Up to where the streams of events were taken that platforms send; the value is sealed with the folder's key ring.
CREATE TABLE positions (
    stream      TEXT NOT NULL PRIMARY KEY,
    value       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

// The fingerprints of held documents, which tell whether a record differs from what is stored.
// Parameters: ids. Columns: id, fingerprint.
UNWIND $ids AS id
MATCH (d:Document {id: id, status: 'HELD'})
RETURN d.id AS id, d.fingerprint AS fingerprint

// A source with its text.
// Parameters: id. Columns: key, name, sha256, charset, text.
MATCH (s:Source {id: $id})
RETURN s.key AS key, s.name AS name, s.sha256 AS sha256, s.charset AS charset, s.text AS text

// Which version the store's schema has; answers fast, so it also serves as a sign of life.
// Parameters: none. Columns: migrationVersion (0 before the first migration).
OPTIONAL MATCH (m:Migration)
RETURN coalesce(max(m.version), 0) AS migrationVersion

// Stores a line of descent that a person added, with the reason.
// Parameters: id, fromId, toId, properties. Columns: linked.
MATCH (from:Document {id: $fromId})
MATCH (to:Document {id: $toId})
MERGE (from)-[d:DERIVES_FROM {id: $id}]->(to)
ON CREATE SET from:Unlined
SET d = $properties
SET d.id = $id
RETURN count(d) AS linked

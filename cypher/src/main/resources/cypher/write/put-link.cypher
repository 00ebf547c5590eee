// Keeps a line between documents that a person added, whether it holds or not; what it does is judged by judge-links.
// Parameters: id, fromId, toId, properties. Columns: linked.
MATCH (from:Document {id: $fromId})
MATCH (to:Document {id: $toId})
CALL (from, to) {
  MATCH (from)-[old:LINKED_BY_HAND {id: $id}]->(to)
  DELETE old
}
CREATE (from)-[link:LINKED_BY_HAND]->(to)
SET link = $properties
SET link.id = $id
RETURN count(link) AS linked

// Stores a line between documents that a person added, with the reason. One that ends or changes the other takes effect
// on the day of the document. Refused where the other is younger, or where the lines of the other lead back.
// Parameters: id, fromId, toId, type, dated, grounds, properties. Columns: linked, younger, circular.
MATCH (from:Document {id: $fromId})
MATCH (to:Document {id: $toId})
WITH from, to, coalesce(to.issuedOn > from.issuedOn, to.year > from.year, false) AS younger,
  $grounds AND (from = to OR EXISTS {
    MATCH SHORTEST 1 (to)-[:DERIVES_FROM|FORWARDS]->+(from)
  }) AS circular
CALL (from, to, younger, circular) {
  WITH from, to WHERE NOT younger AND NOT circular
  OPTIONAL MATCH (from)-[old {id: $id}]->(to)
  FOREACH (new IN CASE WHEN old IS NULL THEN [from] ELSE [] END | SET new:Unlined)
  DELETE old
  WITH DISTINCT from, to
  CREATE (from)-[line:$($type)]->(to)
  SET line = $properties
  SET line.id = $id
  SET line.effectFrom = CASE WHEN $dated THEN from.issuedOn END,
    line.effectUntil = CASE WHEN $dated THEN from.issuedOn END
  RETURN count(line) AS linked
}
RETURN linked, younger, circular

// The documents whose lines added by hand may hold or not because of others: those that these rest on or are linked with,
// over any number of steps, and those that are linked with these. Where nobody added lines, nothing is walked; else each
// document above one is visited once, as only the distinct ends are asked for. Parameters: ids. Columns: id.
CALL () {
  RETURN EXISTS { ()-[:LINKED_BY_HAND]->() } AS added
}
UNWIND CASE WHEN added THEN $ids ELSE [] END AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (other:Document)-[:LINKED_BY_HAND]->(d)
  RETURN other
  UNION
  MATCH (d)-[:DERIVES_FROM|FORWARDS|LINKED_BY_HAND*1..]->(upper:Document)
  WITH DISTINCT upper AS other
  WHERE EXISTS { (other)-[:LINKED_BY_HAND]->() }
  RETURN other
}
RETURN DISTINCT other.id AS id

// The documents whose lines added by hand may hold or not because of others: those that these rest on or are linked with,
// over any number of steps, and those that are linked with these. Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL (d) {
  MATCH (other:Document)-[:LINKED_BY_HAND]->(d)
  RETURN other
  UNION
  MATCH SHORTEST 1 (d)-[:DERIVES_FROM|FORWARDS|LINKED_BY_HAND]->+(other:Document)
  WHERE EXISTS { (other)-[:LINKED_BY_HAND]->() }
  RETURN other
}
RETURN DISTINCT other.id AS id

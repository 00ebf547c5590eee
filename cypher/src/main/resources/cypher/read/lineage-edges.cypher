// The lines among given documents, and the divisions of each from its own upwards. Parameters: keys [{index, documents
// [id], relations, curated}], limit. Columns: index, edges [{from, to, edge}], places [{document, level, regions
// [region]}].
UNWIND $keys AS key
CALL (key) {
  UNWIND key.documents AS id
  MATCH (lower:Document {id: id})-[edge:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(upper:Document)
  WHERE upper.id IN key.documents AND edge.relation IN key.relations AND (key.curated OR edge.basis <> 'CURATED')
  WITH lower, edge, upper ORDER BY lower.id, upper.id, edge.id LIMIT $limit
  RETURN collect({from: lower.id, to: upper.id, edge: edge}) AS edges
}
CALL (key) {
  UNWIND key.documents AS id
  MATCH (d:Document {id: id})
  RETURN collect({document: id, level: d.level, regions: COLLECT {
    MATCH steps = (d)-[:CONCERNS]->(:Region)-[:PART_OF*0..4]->(r:Region)
    RETURN r ORDER BY length(steps)
  }}) AS places
}
RETURN key.index AS index, edges, places

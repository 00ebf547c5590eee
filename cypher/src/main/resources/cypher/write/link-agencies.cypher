// Links agencies with those that are there: the one above in the line of work and those below, the government, and
// predecessors and successors. What is linked follows from the ids alone, so the order of loading does not matter.
// Parameters: agencies, a list of {id, aboveId, governmentId, successions (a list of {predecessorId, successorId,
// since, note, rule}), …}. No columns.
UNWIND $agencies AS agency
MATCH (a:Agency {id: agency.id})
CALL (a, agency) {
  MATCH (a)-[old:COUNTERPART_OF]->(other:Agency)
  WHERE agency.aboveId IS NULL OR other.id <> agency.aboveId
  DELETE old
}
CALL (a, agency) {
  MATCH (upper:Agency {id: agency.aboveId})
  MERGE (a)-[:COUNTERPART_OF]->(upper)
}
CALL (a) {
  MATCH (lower:Agency {above: a.id})
  MERGE (lower)-[:COUNTERPART_OF]->(a)
}
CALL (a, agency) {
  MATCH (government:Agency {id: agency.governmentId})
  MERGE (a)-[:BELONGS_TO]->(government)
}
CALL (agency) {
  UNWIND agency.successions AS succession
  MATCH (earlier:Agency {id: succession.predecessorId})
  MATCH (later:Agency {id: succession.successorId})
  MERGE (earlier)-[r:SUCCEEDED_BY]->(later)
  SET r.since = succession.since, r.note = succession.note, r.rule = succession.rule
}

// What agencies took over from which, with an agency as the earlier or the later one, by year. Parameters:
// keys [{index, id}]. Columns: index, items [{succession, predecessor, predecessorRegion, successor, successorRegion}].
UNWIND $keys AS key
CALL (key) {
  MATCH (earlier:Agency {id: key.id})-[s:SUCCEEDED_BY]->(later:Agency)
  RETURN earlier, s, later
  UNION
  MATCH (later:Agency {id: key.id})<-[s:SUCCEEDED_BY]-(earlier:Agency)
  RETURN earlier, s, later
}
OPTIONAL MATCH (earlier)-[:OF]->(earlierRegion:Region)
OPTIONAL MATCH (later)-[:OF]->(laterRegion:Region)
WITH key, earlier, earlierRegion, s, later, laterRegion ORDER BY s.since, earlier.id, later.id
RETURN key.index AS index, collect({
  succession: s, predecessor: earlier, predecessorRegion: earlierRegion, successor: later, successorRegion: laterRegion
}) AS items

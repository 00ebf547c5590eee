// Agencies of the same line of work above and below, the nearest first: those above go before those below. A thousand
// at the most. Parameters: keys [{index, id, direction (UP, DOWN or BOTH)}]. Columns: index, items [{agency, region}].
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    MATCH path = (:Agency {id: key.id})-[:COUNTERPART_OF*1..3]->(a:Agency)
    WHERE key.direction <> 'DOWN'
    RETURN a, length(path) AS rank
    UNION
    MATCH path = (:Agency {id: key.id})<-[:COUNTERPART_OF*1..3]-(a:Agency)
    WHERE key.direction <> 'UP'
    RETURN a, 10 + length(path) AS rank
  }
  WITH a, rank ORDER BY rank, a.id LIMIT 1000
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  WITH a, region, rank ORDER BY rank, a.id
  RETURN collect({agency: a, region: region}) AS items
}
RETURN key.index AS index, items

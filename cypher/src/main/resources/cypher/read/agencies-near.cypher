// Agencies with names like a name, the likest first. Parameters: keys [{index, words (the name as a query)}]. Columns:
// index, items [{agency, region}].
UNWIND $keys AS key
CALL (key) {
  CALL db.index.fulltext.queryNodes('agency_text', key.words, {limit: 5}) YIELD node AS a, score
  OPTIONAL MATCH (a)-[:OF]->(region:Region)
  WITH a, region, score ORDER BY score DESC, a.id
  RETURN collect({agency: a, region: region}) AS items
}
RETURN key.index AS index, items

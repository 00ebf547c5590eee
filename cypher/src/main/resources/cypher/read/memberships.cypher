// The units that documents state to be members of groups, in the order of the print. Parameters: keys [{index, group}
// or {index, agency}]. Columns: index, items [{membership, agency, region, group, groupRegion}].
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE key.group IS NOT NULL
  MATCH (a:Agency)-[m:MEMBER_OF]->(g:Agency {id: key.group})
  RETURN a, m, g
  UNION
  WITH key WHERE key.agency IS NOT NULL
  MATCH (a:Agency {id: key.agency})-[m:MEMBER_OF]->(g:Agency)
  RETURN a, m, g
}
OPTIONAL MATCH (a)-[:OF]->(region:Region)
OPTIONAL MATCH (g)-[:OF]->(groupRegion:Region)
WITH key, a, m, g, region, groupRegion ORDER BY m.documentId, m.start, m.id
RETURN key.index AS index, collect({
  membership: m, agency: a, region: region, group: g, groupRegion: groupRegion
}) AS items

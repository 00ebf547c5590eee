// Where documents place the offices of groups, for a group or for a unit that houses one. Parameters: keys [{index, id}].
// Columns: index, items [{place, agency, region, group, groupRegion}].
UNWIND $keys AS key
CALL (key) {
  MATCH (a:Agency)-[o:HOSTS_OFFICE_OF]->(g:Agency {id: key.id})
  RETURN a, o, g
  UNION
  MATCH (a:Agency {id: key.id})-[o:HOSTS_OFFICE_OF]->(g:Agency)
  RETURN a, o, g
}
OPTIONAL MATCH (a)-[:OF]->(region:Region)
OPTIONAL MATCH (g)-[:OF]->(groupRegion:Region)
WITH key, a, o, g, region, groupRegion ORDER BY o.documentId, o.start, o.id
RETURN key.index AS index, collect({
  place: o, agency: a, region: region, group: g, groupRegion: groupRegion
}) AS items

// The groups that agencies belong to, as documents state or as the group's rule tells: a government belongs to the groups
// of the governments of its kind in the divisions above. Parameters: keys [{index, id}]. Columns: index, items [{agency, region}].
UNWIND $keys AS key
CALL (key) {
  MATCH (:Agency {id: key.id})-[:MEMBER_OF]->(g:Agency)
  RETURN g
  UNION
  MATCH (a:Agency {id: key.id})-[:OF]->(r:Region)
  // Apart, or the search would begin at all divisions.
  WITH a, r WHERE a.id = 'agency/' + r.code + '/人民政府'
  MATCH (r)-[:PART_OF*1..3]->(:Region)<-[:OF]-(g:Agency {kind: 'GROUP', memberLevel: r.level})
  WHERE any(ending IN g.memberEndings WHERE r.name ENDS WITH ending)
  RETURN g
}
OPTIONAL MATCH (g)-[:OF]->(region:Region)
WITH key, g, region ORDER BY g.id
RETURN key.index AS index, collect({agency: g, region: region}) AS items

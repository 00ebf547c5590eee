// A page of documents by id. Parameters: keys [{index, total, after [id], status, type, level, number, issuedFrom,
// issuedTo, region, regionCode}], limit. Columns: index, items [{document, issuer, issuerRegion, region, sort}], total.
UNWIND $keys AS key
CALL (key) {
  MATCH (d:Document)
  WHERE d.id > coalesce(key.after[0], '')
    AND (key.status IS NULL OR d.status = key.status)
    AND (key.type IS NULL OR d.type = key.type)
    AND (key.level IS NULL OR d.level = key.level)
    AND (key.number IS NULL OR d.number STARTS WITH key.number)
    AND (key.issuedFrom IS NULL OR d.issuedOn >= key.issuedFrom)
    AND (key.issuedTo IS NULL OR d.issuedOn <= key.issuedTo)
    AND (key.region IS NULL OR EXISTS {
      (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
    AND (key.regionCode IS NULL OR EXISTS { (d)-[:CONCERNS]->(:Region {code: key.regionCode}) })
  WITH d ORDER BY d.id LIMIT $limit
  CALL (d) {
    OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer:Agency)
    OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
    RETURN issuer, issuerRegion ORDER BY issuer.id LIMIT 1
  }
  CALL (d) {
    OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
    RETURN region ORDER BY region.id LIMIT 1
  }
  WITH d, issuer, issuerRegion, region ORDER BY d.id
  RETURN collect({document: d, issuer: issuer, issuerRegion: issuerRegion, region: region, sort: [d.id]}) AS items
}
CALL (key) {
  UNWIND CASE WHEN key.total THEN [1] ELSE [] END AS asked
  MATCH (d:Document)
  WHERE (key.status IS NULL OR d.status = key.status)
    AND (key.type IS NULL OR d.type = key.type)
    AND (key.level IS NULL OR d.level = key.level)
    AND (key.number IS NULL OR d.number STARTS WITH key.number)
    AND (key.issuedFrom IS NULL OR d.issuedOn >= key.issuedFrom)
    AND (key.issuedTo IS NULL OR d.issuedOn <= key.issuedTo)
    AND (key.region IS NULL OR EXISTS {
      (d)-[:CONCERNS]->(r:Region) WHERE key.region IN [r.code, r.name]
    })
    AND (key.regionCode IS NULL OR EXISTS { (d)-[:CONCERNS]->(:Region {code: key.regionCode}) })
  RETURN count(d) AS total
}
RETURN key.index AS index, items, total

// Documents by canonical number: most numbers are borne by one, those of announcements and orders by many. Ten are
// enough to choose from. Parameters: keys [{index, number, sections}]. Columns: index, items [{document, issuer,
// issuerRegion, region, sections [section] if asked for}].
UNWIND $keys AS key
CALL (key) {
  MATCH (d:Document {number: key.number})
  WITH d ORDER BY d.id LIMIT 10
  /*: issuer, citeAs */CALL (d) {
    OPTIONAL MATCH (d)-[signed:ISSUED_BY]->(issuer:Agency)
    OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
    RETURN issuer, issuerRegion ORDER BY coalesce(signed.rank, 1), issuer.id LIMIT 1
  }/*:*/
  CALL (d) {
    OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
    RETURN region ORDER BY region.id LIMIT 1
  }
  CALL (key, d) {
    WITH key, d WHERE key.sections
    MATCH (s:Section {documentId: d.id})
    WITH s ORDER BY s.position, s.id
    RETURN collect(s) AS sections
  }
  WITH d /*: issuer, citeAs */, issuer, issuerRegion/*:*/, region, sections ORDER BY d.id
  RETURN collect({
    document: d {.id, .number, .title, .type, .issuedOn, .level, .status}
    /*: issuer, citeAs */, issuer: issuer, issuerRegion: issuerRegion/*:*/, region: region, sections: sections
  }) AS items
}
RETURN key.index AS index, items

// Documents by canonical number: most numbers are borne by one, those of announcements and orders by many. Ten are
// enough to choose from. Parameters: keys [{index, number}]. Columns: index, items [{document, region, and where asked for
// issuer, issuerRegion}].
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
  WITH d /*: issuer, citeAs */, issuer, issuerRegion/*:*/, region ORDER BY d.id
  RETURN collect({
    document: d {.id, .number, .title, .type, .issuedOn, .level, .status}
    /*: issuer, citeAs */, issuer: issuer, issuerRegion: issuerRegion/*:*/, region: region
  }) AS items
}
RETURN key.index AS index, items
//: onward document items
WITH items WHERE size(items) = 1
WITH items[0].document AS d
WITH {document: d.id} AS thing
//: onward section items
WITH items WHERE size(items) = 1
WITH items[0].document AS d
MATCH (s:Section {documentId: d.id})
WITH {document: s.documentId, section: s.id} AS thing

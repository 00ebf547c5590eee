// Documents along the lines from one, as far as three steps, with the lines among them and the divisions of each from its
// own upwards. Those not yet issued or no longer in force on a day are left out, and so is all that only they lead to.
// A way ends where more than $nodeLimit documents have been seen on it. Parameters: keys [{index, ways [{up, depth, from [id],
// seen [id]}], document where a way has begun nowhere yet, relations, curated, asOf}], nodeLimit, edgeLimit. Columns:
// index, ways [[ids of a step]] in the order of the ways,
// edges [{from, to, edge}], documents [{document, and where asked for issuer, issuerRegion, region, regions [region]}] of all that
// were seen; both empty where a way goes on. Parts: downward for ways that go down, onDay for a day.
UNWIND $keys AS key
CALL (key) {
  UNWIND range(0, size(key.ways) - 1) AS place
  WITH key, place, key.ways[place] AS way
  CALL (key, way) {
    MATCH (d:Document)
    WHERE d.id IN coalesce(way.from, [key.document])
    RETURN collect(d) AS ring0
  }
  CALL (key, way) {
    MATCH (d:Document)
    WHERE d.id IN coalesce(way.seen, [key.document])
    RETURN collect(d) AS seen0
  }
  CALL (key, way, ring0, seen0) {
    CALL (way, ring0, seen0) {
      WITH way, ring0 WHERE way.up AND way.depth >= 1 AND size(seen0) <= $nodeLimit
      UNWIND ring0 AS from
      MATCH (from)-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(other)
      RETURN from, line, other
      /*: downward */UNION ALL
      WITH way, ring0 WHERE NOT way.up AND way.depth >= 1 AND size(seen0) <= $nodeLimit
      UNWIND ring0 AS from
      MATCH (from)<-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]-(other)
      RETURN from, line, other/*:*/
    }
    WITH key, seen0, from, line, other
    WHERE line.relation IN key.relations AND (key.curated OR line.basis <> 'CURATED') AND NOT other IN seen0
      /*: onDay */AND (key.asOf IS NULL
        OR NOT coalesce(other.issuedOn > key.asOf, other.year > key.asOf.year, false)
          AND NOT coalesce(from.issuedOn > key.asOf, from.year > key.asOf.year, false)
          AND NOT coalesce(other.validFrom > key.asOf OR other.validUntil < key.asOf, false)
          AND NOT coalesce(from.validFrom > key.asOf OR from.validUntil < key.asOf, false)
          AND NOT EXISTS { (other)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf }
          AND NOT EXISTS { (from)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf })/*:*/
    WITH DISTINCT other ORDER BY other.id LIMIT $nodeLimit
    RETURN collect(other) AS ring1
  }
  WITH key, place, way, ring1, seen0 + ring1 AS seen1
  CALL (key, way, ring1, seen1) {
    CALL (way, ring1, seen1) {
      WITH way, ring1 WHERE way.up AND way.depth >= 2 AND size(seen1) <= $nodeLimit
      UNWIND ring1 AS from
      MATCH (from)-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(other)
      RETURN from, line, other
      /*: downward */UNION ALL
      WITH way, ring1 WHERE NOT way.up AND way.depth >= 2 AND size(seen1) <= $nodeLimit
      UNWIND ring1 AS from
      MATCH (from)<-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]-(other)
      RETURN from, line, other/*:*/
    }
    WITH key, seen1, from, line, other
    WHERE line.relation IN key.relations AND (key.curated OR line.basis <> 'CURATED') AND NOT other IN seen1
      /*: onDay */AND (key.asOf IS NULL
        OR NOT coalesce(other.issuedOn > key.asOf, other.year > key.asOf.year, false)
          AND NOT coalesce(from.issuedOn > key.asOf, from.year > key.asOf.year, false)
          AND NOT coalesce(other.validFrom > key.asOf OR other.validUntil < key.asOf, false)
          AND NOT coalesce(from.validFrom > key.asOf OR from.validUntil < key.asOf, false)
          AND NOT EXISTS { (other)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf }
          AND NOT EXISTS { (from)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf })/*:*/
    WITH DISTINCT other ORDER BY other.id LIMIT $nodeLimit
    RETURN collect(other) AS ring2
  }
  WITH key, place, way, ring1, ring2, seen1 + ring2 AS seen2
  CALL (key, way, ring2, seen2) {
    CALL (way, ring2, seen2) {
      WITH way, ring2 WHERE way.up AND way.depth >= 3 AND size(seen2) <= $nodeLimit
      UNWIND ring2 AS from
      MATCH (from)-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(other)
      RETURN from, line, other
      /*: downward */UNION ALL
      WITH way, ring2 WHERE NOT way.up AND way.depth >= 3 AND size(seen2) <= $nodeLimit
      UNWIND ring2 AS from
      MATCH (from)<-[line:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]-(other)
      RETURN from, line, other/*:*/
    }
    WITH key, seen2, from, line, other
    WHERE line.relation IN key.relations AND (key.curated OR line.basis <> 'CURATED') AND NOT other IN seen2
      /*: onDay */AND (key.asOf IS NULL
        OR NOT coalesce(other.issuedOn > key.asOf, other.year > key.asOf.year, false)
          AND NOT coalesce(from.issuedOn > key.asOf, from.year > key.asOf.year, false)
          AND NOT coalesce(other.validFrom > key.asOf OR other.validUntil < key.asOf, false)
          AND NOT coalesce(from.validFrom > key.asOf OR from.validUntil < key.asOf, false)
          AND NOT EXISTS { (other)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf }
          AND NOT EXISTS { (from)<-[x:REPEALS|SUPERSEDES]-() WHERE x.effectUntil <= key.asOf })/*:*/
    WITH DISTINCT other ORDER BY other.id LIMIT $nodeLimit
    RETURN collect(other) AS ring3
  }
  WITH key, place, way, ring1, ring2, ring3, seen2 + ring3 AS seen3
  WITH way, ring1, ring2, ring3, seen3 ORDER BY place
  RETURN collect([ring IN [ring1, ring2, ring3] | [d IN ring | d.id]]) AS ways, collect(seen3) AS seen,
    collect(way.depth > 3 AND size(ring3) > 0 AND size(seen3) <= $nodeLimit) AS further
}
// All that lies on the lines, once none of them goes on.
CALL (seen, further) {
  WITH seen WHERE NOT true IN further
  UNWIND seen AS some
  UNWIND some AS d
  RETURN collect(DISTINCT d) AS documents
}
CALL (key, documents) {
  UNWIND documents AS lower
  MATCH (lower)-[edge:DERIVES_FROM|FORWARDS|AMENDS|REPEALS|SUPERSEDES|REPLIES_TO|SAME_WORK]->(upper:Document)
  WHERE upper IN documents AND edge.relation IN key.relations AND (key.curated OR edge.basis <> 'CURATED')
  WITH lower, edge, upper ORDER BY lower.id, upper.id, edge.id LIMIT $edgeLimit
  RETURN collect({
    from: lower.id, to: upper.id,
    edge: edge {.relation, .basis /*: gap, gaps */, .gap/*:*/ /*: note */, .note/*:*/
      /*: evidence */, .source, .start, .end, .page, .quote, .rule, .ruleVersion/*:*/}
  }) AS edges
}
CALL (documents) {
  UNWIND documents AS d
  /*: issuer, citeAs */CALL (d) {
    OPTIONAL MATCH (d)-[signed:ISSUED_BY]->(issuer:Agency)
    OPTIONAL MATCH (issuer)-[:OF]->(issuerRegion:Region)
    RETURN issuer, issuerRegion ORDER BY coalesce(signed.rank, 1), issuer.id LIMIT 1
  }/*:*/
  /*: region */CALL (d) {
    OPTIONAL MATCH (d)-[:CONCERNS]->(region:Region)
    RETURN region ORDER BY region.id LIMIT 1
  }/*:*/
  RETURN collect({
    document: d {.id, .number, .title, .type, .issuedOn, .level, .status}
    /*: issuer, citeAs */, issuer: issuer, issuerRegion: issuerRegion/*:*/ /*: region */, region: region/*:*/
    /*: gaps */, regions: COLLECT {
      MATCH steps = (d)-[:CONCERNS]->(:Region)-[:PART_OF*0..4]->(r:Region)
      RETURN r ORDER BY length(steps)
    }/*:*/
  }) AS found
}
RETURN key.index AS index, ways, edges, found AS documents

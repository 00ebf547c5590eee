// Agencies by id. Parameters: keys [{index, id}]. Columns: index, agency, region.
UNWIND $keys AS key
MATCH (a:Agency {id: key.id})
/*: region */OPTIONAL MATCH (a)-[:OF]->(region:Region)/*:*/
RETURN key.index AS index, a {.id, .name, .named
    /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
    /*: membership */, .membershipZh, .membershipEn/*:*/} AS agency
  /*: region */, region/*:*/

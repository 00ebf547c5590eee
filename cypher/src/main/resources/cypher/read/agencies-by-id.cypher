// Agencies by id. Parameters: keys [{index, id}]. Columns: index, agency, and where asked for region.
UNWIND $keys AS key
MATCH (a:Agency {id: key.id})
RETURN key.index AS index, a {.id, .name, .named
    /*: kind, level, function */, .kind, .level, .function/*:*/ /*: aliases */, .aliases/*:*/
    /*: membership */, .membershipZh, .membershipEn/*:*/} AS agency
  /*: region */, COLLECT { MATCH (a)-[:OF]->(x:Region) RETURN x ORDER BY x.id }[0] AS region/*:*/
//: onward agency agency
WITH {of: agency.id, id: agency.id} AS thing

// Stores which units a document states to be members of a group, and where the group has its office.
// Parameters: memberships (a list of {agencyId, groupId, properties}), offices (the same). No columns.
CALL () {
  UNWIND $memberships AS membership
  MATCH (a:Agency {id: membership.agencyId})
  MATCH (g:Agency {id: membership.groupId})
  CREATE (a)-[r:MEMBER_OF]->(g)
  SET r = membership.properties
}
CALL () {
  UNWIND $offices AS office
  MATCH (a:Agency {id: office.agencyId})
  MATCH (g:Agency {id: office.groupId})
  CREATE (a)-[r:HOSTS_OFFICE_OF]->(g)
  SET r = office.properties
}

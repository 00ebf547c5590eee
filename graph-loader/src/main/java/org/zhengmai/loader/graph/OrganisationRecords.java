package org.zhengmai.loader.graph;

import java.util.ArrayList;
import java.util.List;
import org.zhengmai.loader.extract.OrganisationFinding;

/**
 * What a document states of groups, as records.
 *
 * @param memberships one for each member unit
 * @param offices one for each office
 */
record OrganisationRecords(List<MembershipRecord> memberships, List<OfficeRecord> offices) {

  static OrganisationRecords of(
      String documentKey, List<OrganisationFinding> findings, AgencyBook book) {
    OrganisationRecords records = new OrganisationRecords(new ArrayList<>(), new ArrayList<>());
    for (OrganisationFinding finding : findings) {
      records.add(documentKey, finding, book.enterGroup(finding.name()).id(), book);
    }
    return records;
  }

  private void add(String key, OrganisationFinding finding, String group, AgencyBook book) {
    String path = key + "/" + group + "/";
    for (OrganisationFinding.Member member : finding.members()) {
      String printed = member.name().printed();
      AgencyBook.Meant meant = book.enter(printed);
      memberships.add(
          new MembershipRecord(
              "membership/" + path + (memberships.size() + 1),
              meant.id(),
              group,
              printed,
              meant.rule(),
              Evidences.of(member.name(), member.rule())));
    }
    for (OrganisationFinding.Office office : finding.offices()) {
      String printed = office.host().printed();
      AgencyBook.Meant meant = book.enter(printed);
      offices.add(
          new OfficeRecord(
              "office/" + path + (offices.size() + 1),
              meant.id(),
              group,
              office.office().printed(),
              printed,
              meant.rule(),
              Evidences.of(office.sentence(), office.rule())));
    }
  }
}

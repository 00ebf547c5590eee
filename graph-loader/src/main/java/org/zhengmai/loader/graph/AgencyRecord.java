package org.zhengmai.loader.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengmai.loader.resolve.AgencyKind;
import org.zhengmai.loader.resolve.Level;

/**
 * An agency.
 *
 * @param id {@code agency/}, the region's code and its line of work or name
 * @param name the official full name
 * @param shortForms other names that rules derive from it
 * @param kind what kind of body it is
 * @param level the level of its region; null where it has none
 * @param function its line of work; null where none is known
 * @param regionId the division that it belongs to; null where it is not known
 * @param inFull whether the document prints the whole name, which is surer than one made by rule
 * @param named whether the document names it; otherwise it stands on the line of one that is named
 * @param ties what rules tell of it
 */
public record AgencyRecord(
    String id,
    String name,
    List<String> shortForms,
    AgencyKind kind,
    @Nullable Level level,
    @Nullable String function,
    @Nullable String regionId,
    boolean inFull,
    boolean named,
    AgencyTies ties)
    implements GraphRecord {}

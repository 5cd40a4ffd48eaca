/** What is near the place or the land, in straight lines: the nearest of each kind, and the height. */
import type { Geographic } from "../../../domain/coordinates/ellipsoid";
import { isWholeProvince } from "../../../domain/land";
import type { Text } from "../../../domain/unit";
import { Locale } from "../../../locale/locale";
import { inBoth } from "../../../themes/facts";
import type { FeatureRef } from "../../../themes/feature";
import { heightAt, heightSources } from "../../elevation";
import { elevationWords } from "../../elevation/words";
import {
  centreNear, inEach, landmarksNear, nearText, nearWords, roadsNear, seatNear,
  type LandPlace, type Near, type NearGroup, type Origin, type SitePlace,
} from "../../place-facts"; // prettier-ignore
import type { ReportLines, ReportLine, ReportPart } from "../report";
import { reportWords as words } from "../words";
import { communesOf } from "./land-brief";
import { landBriefWords } from "./land-brief-words";
import { onlyLine, originOf, withFrom, type Material } from "./material";

function nearLine(near: Near, accuracy: boolean): ReportLine {
  return {
    id: near.feature ? `${near.feature.layer}:${near.feature.id}` : near.name.vi,
    label: near.name,
    value: inEach((locale) => nearText(locale, near)),
    remark: accuracy ? near.accuracy : null,
    sources: near.sources,
    asOf: near.asOf,
    ...(near.feature && { shows: { kind: "feature", ...near.feature } as const }),
  };
}

/** The accuracy that all of a group share is said once. */
function nearGroup({ label, all, unplaced = 0 }: NearGroup): ReportLines {
  const [first] = all;
  const shared = first && all.length > 1 && all.every(({ accuracy }) => accuracy === first.accuracy);
  const left: Text | null = unplaced > 0 ? inEach(({ t }) => t(nearWords.unplaced, { n: unplaced })) : null;
  const note = [shared ? first.accuracy : null, left].filter((each) => each !== null);
  return {
    id: label.vi,
    title: label,
    note: note.length > 0 ? inBoth((language) => note.map((each) => each[language]).join(". ")) : null,
    lines: first
      ? all.map((near) => nearLine(near, !shared))
      : [{ id: "none", label, value: nearWords.seatUnknown, sources: [], asOf: null }],
  };
}

/** Of more communes the seats are too many to be told. */
const mostSeats = 3;

/** The seats of the communes, but that which is measured from. */
function seatsNear(place: SitePlace | LandPlace, from: Origin): NearGroup[] {
  if (place.kind === "site") return [seatNear(from, place.where.commune)];
  const communes = communesOf(place.land);
  return place.seat || communes.length > mostSeats ? [] : communes.map((commune) => seatNear(from, commune));
}

export function nearPart(
  place: SitePlace | LandPlace,
  { themes, geography, base }: Material,
  except: readonly FeatureRef[],
): ReportPart {
  if (place.kind === "land" && isWholeProvince(place.land))
    return {
      id: "near",
      title: nearWords.title,
      groups: [onlyLine("none", words.noDistances, landBriefWords.nearProvince)],
    };
  const from = originOf(place, geography);
  const groups = [
    ...landmarksNear(from, themes, geography, undefined, except),
    roadsNear(from, base.roads),
    ...seatsNear(place, from),
    centreNear(from, base.places),
  ];
  return {
    id: "near",
    title: nearWords.title,
    note: withFrom(place.kind === "site" && place.exact ? nearWords.straight : nearWords.straightOnly, place),
    groups: groups.map(nearGroup),
  };
}

/** Of an exact point; one that may be off by kilometres has no height. */
export function heightPart(at: Geographic, { heights }: Material): ReportPart {
  const said = (language: keyof Text) => heights && heightAt(new Locale(() => language), heights, at);
  const [vi, en] = [said("vi"), said("en")];
  const line: ReportLine = {
    id: "height",
    label: elevationWords.height,
    value: vi?.value && en?.value ? { vi: vi.value, en: en.value } : null,
    remark: vi && en ? { vi: vi.remark, en: en.remark } : elevationWords.failed,
    ...heightSources,
  };
  return { id: "elevation", title: words.height, groups: [{ id: "height", title: null, lines: [line] }] };
}

/** New Rural Development: the share of former communes known to have met the standard. */
import { nothingKnown, remarked } from "../../domain/aggregate";
import { formatNumber } from "../../domain/format";
import { type Figure, provenanceOf, unionOfSources } from "../../domain/figures";
import type { Aggregate } from "../../domain/indicator";
import { isWholeProvince, type Land } from "../../domain/land";
import { memoize } from "../../domain/memoize";
import type { Text, UnitRef } from "../../domain/unit";
import { inBoth, same, remarks } from "../facts";
import type { Fact } from "../feature";
import { valuesOf } from "../features";
import { ntm } from "./layer";
import { inferred } from "./values";
import { define } from "../../indicators/define";
import type { Themes } from "..";

interface Status {
  code: string;
  met: boolean;
  fact: Fact;
  /** null: not known. */
  known: { sources: string[]; asOf: string } | null;
}

/** The former communes in the programme; wards and townships are not. */
const ruralStatuses = memoize((themes: Themes): Status[] =>
  valuesOf(ntm, themes, "before")
    .filter(({ classId }) => classId !== "not_applicable")
    .flatMap(({ unit, classId, facts: [fact] }) => {
      if (!fact) return [];
      const known = classId === "unknown" ? null : { sources: fact.sources, asOf: fact.asOf ?? "" };
      return [{ code: unit.code, met: classId === "met" || classId === "advanced", fact, known }];
    }),
);

/** The province's own count, of the day on which all its former communes were counted. */
function provinceCount(themes: Themes): Figure | null {
  const all = ruralStatuses(themes).length;
  const counts = themes.ntm.filter(({ row, level }) => row === "count" && level === "province");
  const base = counts.find((row) => row.class === "rural_communes" && row.value === all);
  const met = counts.find((row) => row.class === "met" && row.as_of === base?.as_of);
  if (!base || !met || met.value === null) return null;
  const figures = [met, base].map((row) => ({ sources: row.source }));
  return { value: (100 * met.value) / all, quality: "derived", sources: unionOfSources(figures), asOf: met.as_of };
}

const outside: Text = {
  vi: "Không có xã nào trong chương trình nông thôn mới",
  en: "No commune here is in the programme",
};

/** Said while some are not known: the share is the least it can be, and of none met it can be nothing. */
const atLeast = (met: number, known: number, of: number): Text =>
  inBoth((language) => {
    const [n, some, all] = [met, known, of].map((count) => formatNumber(count, language));
    if (met === 0)
      return language === "vi"
        ? `Mới biết kết quả ${some} trong ${all} xã, chưa xã nào đạt chuẩn`
        : `Known for ${some} of ${all} communes only, none of which had met it`;
    return language === "vi"
      ? `Ít nhất: biết chắc ${n} trong ${all} xã đạt chuẩn`
      : `At least: ${n} of ${all} communes known to have met it`;
  });

function shareIn(land: Land, themes: Themes): Aggregate {
  const rural = ruralStatuses(themes).filter(({ code }) => land.has(code));
  const known = rural.flatMap((status) => status.known ?? []);
  const met = rural.filter((status) => status.met);
  const parts = rural.map((status) => ({
    unit: { level: "former-commune" as const, code: status.code },
    value: status.known ? (status.met ? 100 : 0) : null,
    quality: status.known ? ("published" as const) : null,
  }));
  const counted = { ...nothingKnown(rural.length), known: known.length, parts };
  if (rural.length === 0) return remarked(counted, outside);
  /* That none is known to have met it says nothing while some are not known. */
  if (known.length === 0) return counted;
  const least = known.length < rural.length ? atLeast(met.length, known.length, rural.length) : null;
  if (least && met.length === 0) return remarked(counted, least);
  const guessed = met.some(({ fact }) => fact.remark === inferred);
  return {
    ...counted,
    value: (100 * met.length) / rural.length,
    quality: guessed ? "estimated" : rural.length > 1 ? "derived" : "published",
    ...provenanceOf(known),
    remark: remarks(least, guessed ? inferred : null),
  };
}

const byReport = (named: number): Text =>
  inBoth((language) =>
    language === "vi"
      ? `Theo số đếm của tỉnh; các nguồn công khai nêu tên ${formatNumber(named, language)} xã`
      : `By the province's own count; public sources name ${formatNumber(named, language)} communes`,
  );

const ntmShare = define({
  id: "ntm-share",
  bounds: "counted",
  kind: "rate",
  group: "themes",
  columnAt: ["district"],
  title: { vi: "Tỷ lệ xã cũ đạt chuẩn nông thôn mới", en: "Former communes that met the new-style rural standard" },
  shortTitle: { vi: "Đạt chuẩn NTM", en: "New-style rural standard" },
  unit: same("%"),
  decimals: 1,
  description: {
    vi: "Số xã cũ được biết là đạt chuẩn hoặc nâng cao trên tổng số xã cũ trong chương trình (không tính phường, thị trấn), đến 30/6/2025. Đây là mức ít nhất (≥): kết quả của phần lớn các xã chưa có nguồn công khai. Riêng toàn tỉnh theo số đếm của báo cáo: 26 trên 115 xã.",
    en: "Former communes known to have met the standard or the advanced one, of all in the programme (wards and townships are not), to 30 June 2025. It is the least it can be (≥): of most communes no public source tells the result. For the whole province it is the report's own count: 26 of 115.",
  },
  least: true,
  official: (ref: UnitRef, themes) => (ref.level === "province" ? provinceCount(themes) : null),
  compute(_units, themes, land) {
    const share = shareIn(land, themes);
    const count = isWholeProvince(land) ? provinceCount(themes) : null;
    if (!count) return share;
    const named = share.parts.filter(({ value }) => value === 100).length;
    return { ...share, ...count, known: share.of, remark: byReport(named) };
  },
});

export default [ntmShare];

/** What the search finds besides units and features: its entry, how it is listed, and what choosing it does. */
import type { IconName } from "../../components/Icon.svelte";
import { figuresWeight, riversWeight, targetEntry, type SearchEntry } from "../../domain/search";
import type { Text } from "../../domain/unit";
import type { Word } from "../../locale/word";

export interface SearchTarget {
  entry: SearchEntry;
  icon: IconName;
  /** The line under the name, in the language shown. */
  kind: () => string;
  /** The line under that; "" for none. */
  detail: () => string;
  act: () => void;
}

/** Among equal matches: what can be set on the map, then places and pages, rivers, then the rows of figures and of the help. */
export const weights = {
  filter: 1,
  indicator: 1,
  seat: 2,
  road: 2,
  river: riversWeight,
  town: 2,
  page: 2,
  document: 2,
  help: figuresWeight,
  figure: figuresWeight,
} as const;
type TargetKind = keyof typeof weights;

/** Other words by which readers ask for a target, by its key. */
const asked: Readonly<Record<string, string[]>> = {
  "figure:visitors": ["tourism", "tourists", "visitors"],
  "figure:public-disbursed-rate": ["public investment disbursement"],
  "indicator:state-border": ["xã biên giới", "border communes"],
  "page:side-by-side": ["so sánh", "đối chiếu hai xã", "compare"],
  "page:shortlist": ["đã lưu", "yêu thích", "starred", "favourites"],
  "page:explorer": ["nhà đầu tư", "investors"],
  "page:lookup": [
    "tra cứu nhiều tên",
    "tra cứu mã đơn vị",
    "tên cũ, tên mới",
    "danh sách xã",
    "look up many names",
    "unit codes",
  ],
  "page:report": ["trích lục", "hồ sơ địa điểm", "site report"],
  "page:open-data": ["tải dữ liệu", "download", "GeoJSON", "GeoPackage", "KML", "CSV"],
  "page:certainty": ["độ chắc chắn", "sai số", "ước tính", "độ tin cậy", "uncertainty", "error", "estimates"],
  "page:glossary": ["từ điển", "giải thích từ ngữ", "định nghĩa", "definitions"],
};

type Described = Omit<SearchTarget, "entry" | "detail"> & {
  name: Text;
  otherNames?: string[];
  context?: string[];
  places?: SearchEntry["places"];
  detail?: () => string;
};

/** `id`: unique among the targets of a kind. */
export const target = (kind: TargetKind, id: string | number, of: Described): SearchTarget => ({
  entry: targetEntry({
    key: `${kind}:${id}`,
    kind,
    name: of.name,
    summary: { vi: "", en: "" },
    otherNames: [...(of.otherNames ?? []), ...(asked[`${kind}:${id}`] ?? [])],
    context: of.context ?? [],
    places: of.places ?? [],
    weight: weights[kind],
  }),
  icon: of.icon,
  kind: of.kind,
  detail: of.detail ?? (() => ""),
  act: of.act,
});

/** Words without parameters, in both languages. */
export const textOf = ({ vi, en }: Word): Text => ({ vi, en: typeof en === "string" ? en : en.other });

export const both = (...texts: Text[]): string[] => texts.flatMap(({ vi, en }) => [vi, en]);

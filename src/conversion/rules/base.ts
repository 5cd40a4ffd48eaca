/** The columns that a share, a density or an average was made from, found by the figures first, by their heads second. */
import { approximateNumber } from "../decimal";
import { isNumeric, type Profile } from "./profile";

export interface FoundRate {
  over: Profile;
  under: Profile;
  factor: number;
  /** Rows that agree, of those with all three figures. */
  agree: number;
  of: number;
}

/** What divides a figure; a column of another measure is not added up. */
export const isQuantity = (profile: Profile): boolean => profile.measure === "quantity" && isNumeric(profile);

const mostColumns = 40;
const fewestRows = 3;
/** One row of so many may say something else. */
const rowsPerMiss = 10;

/** How many rows have `factor` × over / under as their value, to the decimals that are printed. */
function agreement(value: Profile, over: Profile, under: Profile, factor: number): { agree: number; of: number } {
  let [agree, of] = [0, 0];
  for (const [at, printed] of value.sample.entries()) {
    const [a, b] = [over.sample[at], under.sample[at]];
    if (!printed || !a || !b || b.digits === 0n || (printed.digits === 0n && a.digits === 0n)) continue;
    of++;
    const expected = (factor * approximateNumber(a)) / approximateNumber(b);
    const unit = 10 ** -printed.scale;
    if (Math.abs(approximateNumber(printed) - expected) <= 0.5001 * unit + Math.abs(expected) * 1e-9) agree++;
    else if ((of - agree) * rowsPerMiss > value.sample.length) break;
  }
  return { agree, of };
}

const sharedWords = (a: Profile, b: Profile): number => {
  const words = new Set(b.head.split(" "));
  return a.head.split(" ").filter((each) => words.has(each)).length;
};

/** The pair of columns that gives the values; null where no pair does in nearly all rows. */
export function findRate(value: Profile, all: readonly Profile[], factors: readonly number[]): FoundRate | null {
  const columns = all.filter((each) => isQuantity(each) && each !== value).slice(0, mostColumns);
  const found = columns.flatMap((over) =>
    columns.flatMap((under) =>
      over === under
        ? []
        : factors.map((factor) => ({ over, under, factor, ...agreement(value, over, under, factor) })),
    ),
  );
  const good = found.filter(({ agree, of }) => of >= fewestRows && (of - agree) * rowsPerMiss <= of);
  const order = (a: FoundRate, b: FoundRate): number =>
    b.agree / b.of - a.agree / a.of || sharedWords(value, b.over) - sharedWords(value, a.over);
  return good.toSorted(order)[0] ?? null;
}

const fewestOfRatio = 8;

/** Decimals that all come of two other columns are a rate, whatever the head says of them: «NS» is «SL» by «DT». */
export function findHiddenRate(value: Profile, all: readonly Profile[]): FoundRate | null {
  const figures = value.sample.flatMap((each) => each ?? []);
  const withDecimals = figures.filter(({ scale }) => scale > 0).length;
  if (value.distinct.size <= fewestOfRatio || withDecimals * 2 < figures.length) return null;
  const found = findRate(value, all, [1, 10, 100, 1000]);
  return found && found.of >= fewestOfRatio ? found : null;
}

/** All the people, not those of some kind. */
const people =
  /^(?:(?:tong|so) )*(?:dan so|nhan khau|khau|dan|nguoi|population)(?: (?:trung binh|binh quan|tong so|tong|chung|nguoi|khau|nam|den|ngay|co|\d+))*$/;
/** What is counted, and what its whole is called in a head: a share of households is one of all households. */
const wholes: readonly (readonly [said: RegExp, whole: RegExp])[] = [
  [/\b(?:ho|households?)\b/, /\b(?:ho|households?)\b/],
  [/\bde song\b/, /\b(?:de song|sinh)\b/],
  [/\b(?:giai ngan|thuc hien|hoan thanh)\b/, /\b(?:von|du toan|ke hoach)\b/],
  [/\bgiao vien\b/, /\bgiao vien\b/],
  [/\bphong hoc\b/, /\bphong hoc\b/],
  [/\blop\b/, /\blop\b/],
  [/\btruong\b/, /\btruong\b/],
  [/\blao dong\b/, /\blao dong\b/],
  [/\b(?:hoc sinh|tre em|tre)\b/, /\b(?:hoc sinh|tre em|tre)\b/],
  [/\b(?:thon|ban|to dan pho)\b/, /\b(?:thon|ban|to dan pho)\b/],
  [/\b(?:rung|che phu|dat|dien tich|tuoi|nang suat|mat do dan so|forest|yield|ha|km2)\b/, /\b(?:dien tich|dt|area)\b/],
];
/** What one of which the value is for each: «học sinh/giáo viên», «bình quân một lớp», «BQ đầu người». */
const forEach = /(?:\/|\b(?:mot|1|dau|tren|per)\b) ?(?:(?:\d+|mot|van|nghin|ngan) )*(?<each>\p{L}.*)$/u;

/** Parts of a whole: «Số hộ nghèo» is not the base of a share of households. */
const ofPart = /\b(?:ngheo|can ngheo|thoat|tai|nu|nam|dan toc|su dung|duoc|co|khong|dat|chua|moi|trong do)\b/;

export interface FoundBase {
  profile: Profile;
  /** Its own base, and not merely the people. */
  isOwn: boolean;
}

/** Words of a head that make no part of a whole. */
const neutral = new Set(
  "tong so cong chung toan xa cua dan cu gia dinh nam tu nhien trung binh hien co ha km2 m2 ho nguoi em dong trieu ty".split(
    " ",
  ),
);

/** Whether the head names the whole, or that part of it which the value's own head names: the area of rice for its yield. */
function isWholeOf(value: Profile, base: Profile, noun: RegExp): boolean {
  const own = new Set(value.head.split(" "));
  const rest = base.head.replace(new RegExp(noun.source, "g"), " ").split(/[\s%/]+/);
  return rest.every((each) => each === "" || neutral.has(each) || own.has(each) || /^\d+$/.test(each));
}

/** The column that is the base of the value's head, of the whole and the most like it; else the people, a near weight. */
export function findBase(value: Profile, all: readonly Profile[]): FoundBase | null {
  const quantities = all.filter((each) => isQuantity(each) && !ofPart.test(each.head));
  const best = (found: readonly Profile[]): Profile | null =>
    found.toSorted((a, b) => sharedWords(value, b) - sharedWords(value, a) || b.total - a.total)[0] ?? null;
  const counted = forEach.exec(value.head)?.groups?.["each"] ?? value.head;
  const isOfPeople = /^(?:nguoi|dan|khau|capita|person)\b/.test(counted);
  const whole = isOfPeople ? undefined : wholes.find(([said]) => said.test(counted))?.[1];
  const own = whole && best(quantities.filter((each) => whole.test(each.head) && isWholeOf(value, each, whole)));
  if (own) return { profile: own, isOwn: true };
  const everybody = best(quantities.filter(({ head }) => people.test(head)));
  return everybody && { profile: everybody, isOwn: isOfPeople };
}

/** Whether the base of a share is land, so that area is its next best weight. */
export const isOfLand = ({ head }: Profile): boolean =>
  /\b(?:rung|che phu|dat|dien tich|nang suat|forest|yield)\b/.test(head);
